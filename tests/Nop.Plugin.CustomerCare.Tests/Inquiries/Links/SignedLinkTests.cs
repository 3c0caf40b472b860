using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Links;

[TestFixture]
public class SignedLinkTests
{
    private static readonly SignedLink Links = new([.. Enumerable.Range(1, 32).Select(number => (byte)number)]);

    private static readonly Inquiry Asked = new() { Id = 1042, SourceKey = "k", ThreadToken = "9f3a0c21d4e5b677", Channel = Channel.Email, StoreId = 1 };

    [Test]
    public void Of_TheSameInquiry_GivesTheSameTextThatOpensIt()
    {
        var text = Links.Of(LinkPurpose.Status, Asked);

        Assert.That(text, Does.Match("^1042-[0-9a-f]{40}$"));
        Assert.That(Links.Of(LinkPurpose.Status, Asked with { Subject = "anything" }), Is.EqualTo(text));
        Assert.That(SignedLink.NumberIn(text), Is.EqualTo(1042));
        Assert.That(Links.Opens(LinkPurpose.Status, Asked, text), Is.True);
    }

    [Test]
    public void Opens_AnotherPurposeInquiryTokenOrKey_IsFalse()
    {
        var text = Links.Of(LinkPurpose.Status, Asked);
        var other = new SignedLink([.. Enumerable.Range(2, 32).Select(number => (byte)number)]);

        Assert.That(Enum.GetValues<LinkPurpose>().Where(purpose => Links.Opens(purpose, Asked, text)), Is.EqualTo(new[] { LinkPurpose.Status }));
        Assert.That(Links.Opens(LinkPurpose.Status, Asked with { Id = 1043 }, text), Is.False);
        Assert.That(Links.Opens(LinkPurpose.Status, Asked with { ThreadToken = "9f3a0c21d4e5b678" }, text), Is.False);
        Assert.That(other.Opens(LinkPurpose.Status, Asked, text), Is.False);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("-")]
    [TestCase("1042")]
    [TestCase("1042-")]
    [TestCase("-0123456789012345678901234567890123456789")]
    [TestCase("+1-0123456789012345678901234567890123456789")]
    [TestCase("1042-0123456789012345678901234567890123456789a")]
    [TestCase("1042-012345678901234567890123456789012345678")]
    [TestCase("1042-0123456789012345678901234567890123456G89")]
    [TestCase("1042-ABCDEF6789012345678901234567890123456789")]
    [TestCase("99999999999999999999999-0123456789012345678901234567890123456789")]
    public void NumberIn_WhatIsNoSuchText_IsNull(string? text)
    {
        Assert.That(SignedLink.NumberIn(text), Is.Null);
    }

    [Test]
    public void Key_TooShort_IsRefused()
    {
        Assert.That(() => new SignedLink(new byte[31]), Throws.ArgumentException.With.Message.Contains("31"));
    }
}
