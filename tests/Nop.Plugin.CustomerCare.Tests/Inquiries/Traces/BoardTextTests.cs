using Nop.Plugin.CustomerCare.Inquiries.Traces;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Traces;

[TestFixture]
public class BoardTextTests
{
    [TestCase("Hello\n[b]big[/b] [i]and[/I] [u]odd[/u]", "Hello\nbig and odd")]
    [TestCase("see [url=https://example.test/a?b=1]my order[/url]!", "see my order (https://example.test/a?b=1)!")]
    [TestCase("[url=https://example.test]https://example.test[/url]", "https://example.test")]
    [TestCase("[url]https://example.test[/url]", "https://example.test")]
    [TestCase("[img]https://example.test/cat.png[/img]", "https://example.test/cat.png")]
    [TestCase("[quote=Anna]Where is it?[/quote]\nOn its way", "Where is it?\nOn its way")]
    [TestCase("[code]if (a[i] > 0)[/code]", "if (a > 0)")]
    [TestCase("size [XL], <b>no</b> %Store.Name% [list]", "size [XL], <b>no</b> %Store.Name% [list]")]
    [TestCase("", "")]
    [TestCase(null, "")]
    public void Plain_Markup_IsWhatAReaderSees(string? written, string plain)
    {
        Assert.That(BoardText.Plain(written), Is.EqualTo(plain));
    }

    [Test]
    public void Plain_AMegabyteOfOpenTags_IsReadInOnePass()
    {
        var text = string.Concat(Enumerable.Repeat("[url=https://a", 80_000));

        Assert.That(BoardText.Plain(text), Is.EqualTo(text));
    }
}
