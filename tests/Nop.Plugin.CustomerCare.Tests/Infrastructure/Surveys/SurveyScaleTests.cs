using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Surveys;

public class SurveyScaleTests
{
    [TestCase(false, "align=\"left\"", "align=\"right\"")]
    [TestCase(true, "align=\"right\"", "align=\"left\"")]
    public void Html_LeftOrRightToLeft_EachLabelStandsUnderItsEnd(bool isRightToLeft, string least, string greatest)
    {
        var html = Html(SurveyKind.Recommendation, isRightToLeft);

        Assert.That(html, Does.Match($"{least}[^>]*>0 = bad<").And.Match($"{greatest}[^>]*>10 = good<"));
    }

    [Test]
    public void Html_AllScores_LookAlikeAndStateBothColours([Values] SurveyKind kind)
    {
        var cells = Html(kind, false).Split("</tr>")[0].Split("<td").Skip(1).Select(Look).ToList();

        Assert.That(cells, Has.Count.EqualTo(AnswerScale.Of(kind).Scores.Count()));
        Assert.That(cells.Distinct().Count(), Is.EqualTo(1));
        Assert.That(cells[0], Does.Contain("background-color:#f2f2f2;color:#1a1a1a").And.Contain("font-size:16px"));
    }

    private static string Look(string cell)
    {
        return string.Concat(cell.Split("style=").Skip(1).Select(style => style.Split('"')[1]));
    }

    private static string Html(SurveyKind kind, bool isRightToLeft)
    {
        var links = new SurveyLinks(new Store { Url = "https://shop.example.com" }, SurveyDesk.TOKEN);
        return SurveyScale.Html(AnswerScale.Of(kind), links, "bad", "good", isRightToLeft);
    }
}
