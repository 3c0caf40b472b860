using Nop.Plugin.CustomerCare.Inquiries;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries;

[TestFixture]
public class SourceKeyTests
{
    [Test]
    public void Of_SameParts_SameKeyOf64HexadecimalDigits()
    {
        Assert.That(SourceKey.Of("import", "HD-1", null), Is.EqualTo(SourceKey.Of("import", "HD-1", "")).And.Match("^[0-9a-f]{64}$"));
    }

    [Test]
    public void Of_PartsShiftedAcrossABorder_OtherKey()
    {
        Assert.That(SourceKey.Of("ab", "c"), Is.Not.EqualTo(SourceKey.Of("a", "bc")));
        Assert.That(SourceKey.Of("1:a|", ""), Is.Not.EqualTo(SourceKey.Of("", "1:a|")));
    }

    [Test]
    public void Of_NoParts_Throws()
    {
        Assert.That(() => SourceKey.Of(), Throws.ArgumentException);
    }
}
