using Nop.Plugin.CustomerCare.Reports;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports;

public class ExcerptTests
{
    [TestCase("It broke.", 20, "It broke.")]
    [TestCase(" It\r\n broke\t twice. ", 20, "It broke twice.")]
    [TestCase("It broke after two days", 16, "It broke after\u2026")]
    [TestCase("Donaudampfschifffahrt", 10, "Donaudamp\u2026")]
    [TestCase("abcdefg\ud83d\ude00xyz", 9, "abcdefg\u2026")]
    public void Of_Text_IsOneLineCutBetweenWords(string text, int most, string expected)
    {
        Assert.That(Excerpt.Of(text, most), Is.EqualTo(expected).And.Length.LessThanOrEqualTo(most));
    }

    [TestCase(null)]
    [TestCase(" \n ")]
    public void Of_Nothing_Null(string? text)
    {
        Assert.That(Excerpt.Of(text, 10), Is.Null);
    }
}
