using Nop.Plugin.CustomerCare.Inquiries.Intake;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Intake;

[TestFixture]
public class HeadlineTests
{
    [TestCase(null, null)]
    [TestCase("", null)]
    [TestCase(" \r\n\t", null)]
    [TestCase("\r\n  Where is my parcel? \r\nIt was due on Monday.", "Where is my parcel?")]
    public void Of_Text_ItsFirstLineThatSaysSomething(string? text, string? headline)
    {
        Assert.That(Headline.Of(text), Is.EqualTo(headline));
    }

    [Test]
    public void Of_LongLine_CutTo80WithAnEllipsis()
    {
        Assert.That(Headline.Of(new string('a', 80)), Is.EqualTo(new string('a', 80)));
        Assert.That(Headline.Of(new string('a', 81)), Is.EqualTo(new string('a', 79) + "…"));
    }

    [Test]
    public void Of_EmojiAtTheCut_IsNotSplit()
    {
        Assert.That(Headline.Of(new string('a', 78) + "😀 and more"), Is.EqualTo(new string('a', 78) + "…"));
    }
}
