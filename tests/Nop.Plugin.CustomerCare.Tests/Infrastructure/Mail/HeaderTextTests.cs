using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Mail;

[TestFixture]
public class HeaderTextTests
{
    private const string MARK = "[CC-7-0123456789abcdef]";

    [Test]
    public void OneLine_LineBreaks_BecomeSpaces()
    {
        Assert.That(HeaderText.OneLine("Anna\r\nBcc: all@example.com\tx"), Is.EqualTo("Anna Bcc: all@example.com x"));
    }

    [Test]
    public void OneLine_TooLongAtASurrogatePair_IsCutBeforeIt()
    {
        Assert.That(HeaderText.OneLine("ab😀", 3), Is.EqualTo("ab"));
    }

    [Test]
    public void Subject_WithoutMark_GetsIt()
    {
        Assert.That(HeaderText.Subject("Re: Parcel", MARK), Is.EqualTo($"Re: Parcel {MARK}"));
    }

    [Test]
    public void Subject_TooLong_KeepsTheMarkWithinTheHostsColumn()
    {
        var subject = HeaderText.Subject(new string('x', 2000) + MARK, MARK);

        Assert.That(subject, Has.Length.EqualTo(1000).And.EndsWith(" " + MARK));
    }
}
