using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Surveys;

public class StoreAddressTests
{
    [TestCase("http://shop.example.com/", false, "http://shop.example.com/a/b")]
    [TestCase("http://shop.example.com/", true, "https://shop.example.com/a/b")]
    [TestCase("https://shop.example.com", false, "https://shop.example.com/a/b")]
    [TestCase(" http://localhost:5000/shop/ ", false, "http://localhost:5000/shop/a/b")]
    [TestCase("https://shop.example.com/?x=1#y", true, "https://shop.example.com/a/b")]
    [TestCase("https://user:secret@shop.example.com/", true, "https://shop.example.com/a/b")]
    [TestCase("https://żółw.example.com/", true, "https://xn--w-uga1v8h.example.com/a/b")]
    public void Of_StoresAddress_IsTheBeginning(string url, bool usesSsl, string expected)
    {
        Assert.That(StoreAddress.Of(new Store { Url = url, SslEnabled = usesSsl }, "a/b"), Is.EqualTo(expected));
    }

    [TestCase(null)]
    [TestCase("shop.example.com")]
    [TestCase("ftp://shop.example.com/")]
    [TestCase("javascript:alert(1)")]
    public void Of_NoAddress_TellsWhereToMendIt(string? url)
    {
        var problem = Assert.Throws<InvalidOperationException>(() => StoreAddress.Of(new Store { Id = 4, Url = url! }, "a"));

        Assert.That(problem!.Message, Does.Contain("store 4").And.Contain("Configuration, Stores"));
    }
}
