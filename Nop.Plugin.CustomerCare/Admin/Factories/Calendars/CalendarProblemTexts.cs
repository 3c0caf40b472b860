using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>Problems of calendars in the reader's language, without the field at which they are shown.</summary>
public sealed class CalendarProblemTexts(AdminTexts texts)
{
    public async Task<string> TextAsync(CalendarProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return string.Format(CultureInfo.CurrentCulture, await texts.NameAsync(problem.Rule), [.. problem.Arguments]);
    }
}
