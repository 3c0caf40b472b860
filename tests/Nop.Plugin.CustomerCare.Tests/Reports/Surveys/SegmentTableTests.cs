using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Surveys;

public class SegmentTableTests
{
    private static readonly AnswerCell[] Cells =
    [
        new() { Score = 9, Count = 4, CountryCode = "PL", Buyer = 1, ValueBand = 0 },
        new() { Score = 2, Count = 2, CountryCode = "pl", Buyer = 2, ValueBand = 3 },
        new() { Score = 10, Count = 4, CountryCode = "DE", Buyer = 1, ValueBand = 1 },
        new() { Score = 7, Count = 5, CountryCode = "CZ", Buyer = 2, ValueBand = 2 },
        new() { Score = 8, Count = 6, CountryCode = null, Buyer = null, ValueBand = null },
        new() { Score = 0, Count = 1, CountryCode = " ", Buyer = 1, ValueBand = 0 }
    ];

    [Test]
    public void Of_Country_ShowsGroupsOfFiveAndMoreMostFirstUnknownLast()
    {
        var table = SegmentTable.Of(SegmentDimension.Country, SurveyKind.Recommendation, Cells);

        Assert.That(table.Shown.Select(group => (group.Key, group.Tally.Answers)), Is.EqualTo(new[] { ("PL", 6), ("CZ", 5), ((string?)null, 7) }));
        Assert.That((table.HiddenGroups, table.HiddenAnswers), Is.EqualTo((1, 4)), "Germany's four");
        Assert.That((table.Shown[0].Tally.Promoters, table.Shown[0].Tally.Detractors), Is.EqualTo((4, 2)));
    }

    [TestCase(SegmentDimension.Country)]
    [TestCase(SegmentDimension.Buyer)]
    [TestCase(SegmentDimension.OrderValue)]
    [TestCase(SegmentDimension.Store)]
    [TestCase(SegmentDimension.Language)]
    public void Of_OneValueAnAnswer_AddsUpToTheTotal(SegmentDimension dimension)
    {
        var table = SegmentTable.Of(dimension, SurveyKind.Recommendation, Cells);

        Assert.That(table.Shown.Sum(group => group.Tally.Answers) + table.HiddenAnswers, Is.EqualTo(Cells.Sum(cell => cell.Count)));
    }

    [Test]
    public void Of_OrderValue_KeepsTheOrderOfTheBands()
    {
        var cells = new[] { 2, 0, 3, 1 }.Select(band => new AnswerCell { Score = 9, Count = 5 + band, ValueBand = band });

        Assert.That(SegmentTable.Of(SegmentDimension.OrderValue, SurveyKind.Recommendation, cells).Shown.Select(group => group.Key), Is.EqualTo(new[] { "0", "1", "2", "3" }));
    }

    [Test]
    public void Of_Category_CountsAnAnswerInEachOfItsGroups()
    {
        var table = SegmentTable.Of(SegmentDimension.Category, SurveyKind.Recommendation, [new AnswerPart(7, 9, 5), new AnswerPart(8, 9, 5), new AnswerPart(null, 0, 6)]);

        Assert.That(table.Shown.Select(group => (group.Key, group.Tally.Answers)), Is.EqualTo(new[] { ("7", 5), ("8", 5), ((string?)null, 6) }));
    }

    [Test]
    public void KeyOf_DimensionWithSeveralValues_Throws()
    {
        Assert.That(() => Cells[0].KeyOf(SegmentDimension.Category), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
