using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Following;

[TestFixture]
public class OwnAddressTests
{
    [TestCase("ewa@example.test", " EWA@example.test", true)]
    [TestCase("ewa@example.test", null, true)]
    [TestCase("ewa@example.test", " ", true)]
    [TestCase("ewa@example.test", "victim@example.test", false)]
    [TestCase(null, "victim@example.test", false)]
    public void Is_AddressOfTheInquiry_OnlyTheAccountsOwnOrNone(string? account, string? requester, bool isOwn)
    {
        var inquiry = new Inquiry { SourceKey = "k", ThreadToken = "t", Channel = Channel.ContactForm, StoreId = 1, RequesterEmail = requester, CustomerId = 5 };

        Assert.That(OwnAddress.Is(account, inquiry), Is.EqualTo(isOwn));
    }
}
