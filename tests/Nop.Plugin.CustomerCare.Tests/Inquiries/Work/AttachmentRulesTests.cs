using Nop.Plugin.CustomerCare.Inquiries.Work;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Work;

[TestFixture]
public class AttachmentRulesTests
{
    [TestCase("offer.pdf", 1, null)]
    [TestCase("PHOTO.JPG", 10 * 1024 * 1024, null)]
    [TestCase("photo.jpg", 10 * 1024 * 1024 + 1, AttachmentRule.TooLarge)]
    [TestCase("run.exe", 1, AttachmentRule.Kind)]
    [TestCase("offer.pdf.exe", 1, AttachmentRule.Kind)]
    [TestCase("page.html", 1, AttachmentRule.Kind)]
    [TestCase("drawing.svg", 1, AttachmentRule.Kind)]
    [TestCase("script.js", 1, AttachmentRule.Kind)]
    [TestCase("noending", 1, AttachmentRule.Kind)]
    [TestCase("empty.txt", 0, AttachmentRule.Empty)]
    public void Problem_OneFile_SaysWhatIsWrong(string name, long size, AttachmentRule? expected)
    {
        Assert.That(AttachmentRules.Problem([(name, size)])?.Rule, Is.EqualTo(expected));
    }

    [Test]
    public void Problem_Several_CountsThemAndTheirBytes()
    {
        Assert.That(AttachmentRules.Problem([]), Is.Null);
        Assert.That(AttachmentRules.Problem([.. Enumerable.Repeat(("a.txt", 1L), 11)])?.Rule, Is.EqualTo(AttachmentRule.TooMany));
        Assert.That(AttachmentRules.Problem([("a.txt", 6L << 20), ("b.txt", 6L << 20)])?.Rule, Is.EqualTo(AttachmentRule.TooLarge));
        Assert.That(AttachmentRules.Problem([("a.txt", 1), ("b.bat", 1)]), Is.EqualTo((AttachmentRule.Kind, "b.bat")));
    }

    [TestCase("C:\\Users\\ewa\\oferta ż.pdf", "oferta ż.pdf")]
    [TestCase("../../etc/passwd.txt", "passwd.txt")]
    [TestCase("a\r\nContent-Type: text.pdf", "aContent-Type text.pdf")]
    [TestCase("invoice\u202efdp.exe", "invoicefdp.exe")]
    [TestCase("x\"; filename=y.txt", "x filename=y.txt")]
    [TestCase(".pdf", "file.pdf")]
    [TestCase("name.pdf. .", "name.pdf")]
    [TestCase(null, "file")]
    public void NameOf_WhateverABrowserSends_IsAPlainName(string? sent, string expected)
    {
        Assert.That(AttachmentRules.NameOf(sent), Is.EqualTo(expected));
    }

    [Test]
    public void NameOf_LongName_KeepsItsEnding()
    {
        var name = AttachmentRules.NameOf(new string('x', 500) + ".pdf");

        Assert.That(name, Has.Length.EqualTo(150).And.EndsWith("x.pdf"));
    }
}
