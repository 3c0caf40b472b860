using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Plugin.CustomerCare.Tests.Localization;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class CalendarProblemTextsTests
{
    [Test]
    public async Task Text_OfAProblem_NamesItsValues()
    {
        var problem = new CalendarProblem(CalendarRule.LongName, "name", ["201", "200"]);

        Assert.That(await new CalendarProblemTexts(AdminDesk.Texts()).TextAsync(problem), Is.EqualTo("Characters in the name: 201; allowed: at most 200."));
    }

    [TestCaseSource(typeof(TextFiles), nameof(TextFiles.Languages))]
    public void Texts_OfEveryRule_LeaveTheSameValuesToBeFilledInAsTheCommandLines(string language)
    {
        var texts = TextFiles.Read(language);
        foreach (var rule in Enum.GetValues<CalendarRule>())
        {
            var problem = new CalendarProblem(rule, "", [.. Enumerable.Range(0, 5).Select(index => $"<{index}>")]);
            var text = string.Format(CultureInfo.InvariantCulture, texts[$"Plugins.CustomerCare.CalendarRule.{WireName.Of(rule)}"], [.. problem.Arguments]);
            foreach (var argument in problem.Arguments)
                Assert.That(text.Contains(argument, StringComparison.Ordinal), Is.EqualTo(problem.Text.Contains(argument, StringComparison.Ordinal)), $"{rule} {argument}");
        }
    }
}
