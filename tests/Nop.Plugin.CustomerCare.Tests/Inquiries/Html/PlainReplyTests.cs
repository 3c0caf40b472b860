using Nop.Plugin.CustomerCare.Inquiries.Html;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Html;

[TestFixture]
public class PlainReplyTests
{
    [TestCase("<p>Hello <b>you</b>,</p><p>it left<br>today.</p>", "Hello you,\n\nit left\ntoday.")]
    [TestCase("Two:<ul><li>one</li><li>two</li></ul>end", "Two:\n\n- one\n- two\nend")]
    [TestCase("<ol><li>one</li><li>two</li></ol>", "1. one\n2. two")]
    [TestCase("<a href=\"https://x.test/a\" rel=\"noopener noreferrer\">here</a>.", "here (https://x.test/a).")]
    [TestCase("<a href=\"https://x.test/a\">https://x.test/a</a>", "https://x.test/a")]
    [TestCase("<a href=\"mailto:ewa@example.test\">ewa@example.test</a>", "ewa@example.test")]
    [TestCase("&lt;b&gt; &amp; \u00A0 x", "<b> & x")]
    [TestCase("", "")]
    public void Of_CleanHtml_SaysTheSame(string html, string expected)
    {
        Assert.That(PlainReply.Of(html), Is.EqualTo(expected));
    }
}
