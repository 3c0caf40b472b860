using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Ics;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class IcsProblemTextsTests
{
    [TestCase(7, "Line 7: \"Party\" takes more than 366 days.")]
    [TestCase(0, "\"Party\" takes more than 366 days.")]
    public async Task Text_OfAProblem_NamesLineAndValues(int line, string text)
    {
        var problem = new IcsProblem(line, IcsRule.EventTooLong, ["Party", "366"]);

        Assert.That(await new IcsProblemTexts(AdminDesk.Texts()).TextAsync(problem), Is.EqualTo(text));
    }
}
