using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars.Ics;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>What an .ics file holds that gives no holiday, in the reader's language.</summary>
public sealed class IcsProblemTexts(AdminTexts texts)
{
    /// <summary>One sentence, with the line where there is one.</summary>
    public async Task<string> TextAsync(IcsProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var text = string.Format(CultureInfo.CurrentCulture, await texts.NameAsync(problem.Rule), [.. problem.Arguments]);
        return problem.Line == 0 ? text : await texts.FormatAsync("Plugins.CustomerCare.Calendar.Ics.Line", problem.Line, text);
    }
}
