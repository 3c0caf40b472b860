using Nop.Plugin.CustomerCare.Inquiries.Mail;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Mail;

public class ThreadSubjectTests
{
    [TestCase("Where is it?", "where is it?")]
    [TestCase("Re: Where is it?", "where is it?")]
    [TestCase("RE: AW: Fwd: Odp: Where  is\tit?", "where is it?")]
    [TestCase("Re[2]: Where is it?", "where is it?")]
    [TestCase("re (3) : Where is it?", "where is it?")]
    [TestCase("回复：包裹", "包裹")]
    [TestCase("Re：包裹", "包裹")]
    [TestCase("Ответ: На: посылка", "посылка")]
    [TestCase("Re: Where is it? [CC-1042-9f3a0c21d4e5b677]", "where is it?")]
    [TestCase("[CC-1042-9f3a0c21d4e5b677] Re: Where is it?", "where is it?")]
    [TestCase("Regarding: my order", "regarding: my order")]
    [TestCase("Re:", null)]
    [TestCase("  ", null)]
    [TestCase(null, null)]
    public void Of_Subject_WithoutWhatMailProgramsPutBefore(string? subject, string? expected)
    {
        Assert.That(ThreadSubject.Of(subject), Is.EqualTo(expected));
    }

    [Test]
    public void Of_AMegabyteOfRe_IsCutAndDone()
    {
        Assert.That(ThreadSubject.Of(string.Concat(Enumerable.Repeat("Re: ", 250_000))), Is.Null);
    }

    [Test]
    public void Of_ALongSubjectCutWithinACharacter_KeepsWholeCharactersOnly()
    {
        Assert.That(ThreadSubject.Of(new string('a', 999) + "😀 and more"), Is.EqualTo(new string('a', 999)));
    }

    [Test]
    public void Marks_InAText_AreFoundWhateverTheirCaseAndAtMostFive()
    {
        Assert.That(ThreadSubject.Marks("a [cc-7-9F3A0C21D4E5B677] b [CC-8-0000000000000001][CC-7-9f3a0c21d4e5b677]"), Is.EqualTo(new[] { (7L, "9f3a0c21d4e5b677"), (8L, "0000000000000001") }));
        Assert.That(ThreadSubject.Marks("[CC-7-9f3a] [CC--9f3a0c21d4e5b677] [CC-99999999999999999999-9f3a0c21d4e5b677]"), Is.Empty);
        Assert.That(ThreadSubject.Marks(string.Concat(Enumerable.Range(1, 100).Select(number => $"[CC-{number}-9f3a0c21d4e5b677]"))), Has.Count.EqualTo(5));
    }
}
