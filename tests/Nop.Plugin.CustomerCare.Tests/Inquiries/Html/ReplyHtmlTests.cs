using System.Diagnostics;
using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Inquiries.Html;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Html;

[TestFixture]
public partial class ReplyHtmlTests
{
    private const string Rel = " rel=\"noopener noreferrer\"";

    [TestCase("<p>Hello <b>you</b><br>there</p>", "<p>Hello <b>you</b><br>there</p>")]
    [TestCase("<ul><li>one</li><li>two</li></ul>", "<ul><li>one</li><li>two</li></ul>")]
    [TestCase("<div>one</div><div>two</div>", "<p>one</p><p>two</p>")]
    [TestCase("<h2>one</h2>", "<p>one</p>")]
    [TestCase("<p>one<p>two", "<p>one</p><p>two</p>")]
    [TestCase("<ul><li>one<li>two</ul>", "<ul><li>one</li><li>two</li></ul>")]
    [TestCase("<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>")]
    [TestCase("<b><i>both</b> plain", "<b><i>both</i></b> plain")]
    [TestCase("</p></b>text</ul>", "text")]
    [TestCase("<li>loose</li>", "loose")]
    [TestCase("a < b > c", "a &lt; b &gt; c")]
    [TestCase("1 <2 and <3", "1 &lt;2 and &lt;3")]
    [TestCase("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [TestCase("Tom &amp; &quot;Jerry&quot; &#39;s &nbsp;&copy;", "Tom &amp; &quot;Jerry&quot; &#39;s \u00A0©")]
    [TestCase("<P STYLE='color:red' onclick=alert(1)>x</P>", "<p>x</p>")]
    [TestCase("<b/>x", "<b>x</b>")]
    [TestCase("<p\n>x</p\n>", "<p>x</p>")]
    [TestCase("zażółć 𝒳 \u202e end", "zażółć 𝒳 \u202e end")]
    [TestCase("<br><p> </p>", "")]
    [TestCase(null, "")]
    public void Clean_Html_IsWrittenAnew(string? html, string expected)
    {
        Assert.That(ReplyHtml.Clean(html), Is.EqualTo(expected));
    }

    [TestCase("https://example.test/a?b=1&amp;c=\"2", "https://example.test/a?b=1&amp;c=")]
    [TestCase("HTTP://example.test", "HTTP://example.test")]
    [TestCase("mailto:ewa@example.test", "mailto:ewa@example.test")]
    [TestCase("  https://example.test/x ", "https://example.test/x")]
    public void Clean_LinkToTheWebOrAMailbox_Stays(string href, string expected)
    {
        Assert.That(ReplyHtml.Clean($"<a target=_blank href=\"{href}\">x</a>"), Is.EqualTo($"<a href=\"{expected}\"{Rel}>x</a>"));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("JaVaScRiPt:alert(1)")]
    [TestCase("java\tscript:alert(1)")]
    [TestCase("java\nscript:alert(1)")]
    [TestCase("\u0001javascript:alert(1)")]
    [TestCase(" javascript:alert(1)")]
    [TestCase("&#106;avascript:alert(1)")]
    [TestCase("&#x6A;&#x61;vascript&colon;alert(1)")]
    [TestCase("javascript&#58;alert(1)")]
    [TestCase("data:text/html,<script>alert(1)</script>")]
    [TestCase("vbscript:msgbox(1)")]
    [TestCase("file:///etc/passwd")]
    [TestCase("//example.test/x")]
    [TestCase("/Admin/Security")]
    [TestCase("example.test")]
    [TestCase("https:")]
    [TestCase("blob:https://example.test/1")]
    [TestCase("view-source:https://example.test")]
    [TestCase("")]
    public void Clean_LinkElsewhere_LosesItsTag(string href)
    {
        Assert.That(ReplyHtml.Clean($"<a href=\"{href}\">x</a>"), Is.EqualTo("x"));
    }

    private static IEnumerable<string> Attacks()
    {
        return
        [
            "<script>alert(1)</script>", "<SCRIPT SRC=//evil.test/x.js></SCRIPT>", "<script>alert(1)", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<<script>alert(1)</script>",
            "<script/x>alert(1)</script/x>", "<script\n>alert(1)</script\n>", "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)//", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>", "<math><mtext></p><script>alert(1)</script></math>", "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<style>@import 'javascript:alert(1)';</style>", "<style><!--</style><script>alert(1)//--></script>", "<p style=\"background:url(javascript:alert(1))\">x</p>", "<body onload=alert(1)>x",
            "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<object data=javascript:alert(1)></object>", "<embed src=javascript:alert(1)>",
            "<form action=javascript:alert(1)><button>x</button></form>", "<input onfocus=alert(1) autofocus>", "<a href=https://x.test onmouseover=alert(1)>x</a>",
            "<a href=\"https://x.test/\"onclick=\"alert(1)\">x</a>", "<a href='https://x.test/\" onclick=\"alert(1)'>x</a>", "<a href=https://x.test/\"onclick=alert(1)>x</a>",
            "<p title=\"</p><script>alert(1)</script>\">x</p>", "<!--><script>alert(1)</script>-->", "<!-- --!><script>alert(1)</script> -->", "<!doctype html><script>alert(1)</script>",
            "<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><script>alert(1)</script>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<textarea><script>alert(1)</script>",
            "<title></title><img src=x onerror=alert(1)>", "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">", "<template><script>alert(1)</script></template>", "<plaintext><script>alert(1)",
            "<b><p><a href=https://x.test><ul><li><script>alert(1)</script>", "<a href=\"https://x.test\"><a href=\"javascript:alert(1)\">x</a></a>", "&lt;img src=x onerror=alert(1)&gt;",
            "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;", "<\u0000script>alert(1)</script>", "<scr\u0000ipt>alert(1)</script>", "<p/onclick=alert(1)>x", "<base href=//evil.test/>", "<meta http-equiv=refresh content=0>",
            "<link rel=stylesheet href=//evil.test>", "<table background=javascript:alert(1)>x", "<marquee onstart=alert(1)>x", "<details open ontoggle=alert(1)>x", "<video><source onerror=alert(1)></video>",
            "<a href=\"https://x.test\" style=\"position:fixed;inset:0\">x</a>", "<p id=x class=y>x</p>", "<custom-element onclick=alert(1)>x</custom-element>", "<b =\"><script>alert(1)</script>\">x</b>", "<b '><script>alert(1)</script>"
        ];
    }

    [TestCaseSource(nameof(Attacks))]
    public void Clean_Attack_LeavesNothingButTagsOfTheList(string attack)
    {
        var clean = ReplyHtml.Clean($"before {attack} <b>after</b>");

        Assert.That(AllowedTag().Replace(clean, string.Empty), Does.Not.Contain("<").And.Not.Contain(">"), clean);
        Assert.That(ReplyHtml.Clean(clean), Is.EqualTo(clean), "clean HTML stays as it is");
        Assert.That(clean, Does.StartWith("before"));
    }

    [Test]
    public void Clean_RandomPiecesOfMarkup_IsBalancedAndStaysAsItIs()
    {
        string[] pieces = ["<", ">", "</", "<p", "<ul>", "<li>", "</li>", "</ul>", "<b>", "</b>", "<a href='https://x.test'>", "</a>", "<script>", "</script>", "<!--", "-->", "\"", "'", "=", " on=x", "&lt;", "&", "text ", "<blockquote>", "</blockquote>", "</p>", "<svg", "/>"];
        var random = new Random(20260302);
        for (var round = 0; round < 5000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => pieces[random.Next(pieces.Length)]));
            var clean = ReplyHtml.Clean(html);

            Assert.That(AllowedTag().Replace(clean, string.Empty), Does.Not.Contain("<").And.Not.Contain(">"), html);
            Assert.That(ReplyHtml.Clean(clean), Is.EqualTo(clean), html);
            Assert.That(IsBalanced(clean), Is.True, clean);
        }
    }

    [Test]
    public void Clean_ManyTagsOrMuchText_TakesNoLong()
    {
        var started = Stopwatch.StartNew();
        foreach (var piece in new[] { "<b>", "<ul><li>", "<!--", "<a href='", "<script>", "<p x=", "&#", "<" })
            ReplyHtml.Clean(string.Concat(Enumerable.Repeat(piece, ReplyHtml.Longest / piece.Length)));

        Assert.That(started.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
        Assert.Throws<ArgumentException>(() => ReplyHtml.Clean(new string('x', ReplyHtml.Longest + 1)));
    }

    private static bool IsBalanced(string html)
    {
        var open = new Stack<string>();
        foreach (Match match in Regex.Matches(html, "<(/?)([a-z]+)"))
        {
            var name = match.Groups[2].Value;
            if (name == "br")
                continue;
            if (match.Groups[1].Length == 0)
                open.Push(name);
            else if (open.Count == 0 || open.Pop() != name)
                return false;
        }

        return open.Count == 0;
    }

    [GeneratedRegex("</?(p|b|strong|i|em|u|ul|ol|li|blockquote)>|<br>|</a>|<a href=\"(https?://|mailto:)[^\"<>']*\" rel=\"noopener noreferrer\">", RegexOptions.IgnoreCase)]
    private static partial Regex AllowedTag();
}
