using Nop.Plugin.CustomerCare.Inquiries;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries;

[TestFixture]
public class PlainTextTests
{
    [TestCase("<p>One<br />two</p>\r\n<p>3 &lt; 4</p>", "One\ntwo\n3 < 4")]
    [TestCase("a <a href=\"x\">link</a><!-- <p>hidden</p> -->", "a link")]
    [TestCase("", "")]
    public void Of_Html_ItsWords(string html, string text)
    {
        Assert.That(PlainText.Of(html), Is.EqualTo(text));
    }
}
