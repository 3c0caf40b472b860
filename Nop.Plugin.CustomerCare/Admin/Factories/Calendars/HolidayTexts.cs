using Nop.Plugin.CustomerCare.Calendars.Holidays;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>Public holidays in the reader's language.</summary>
public sealed class HolidayTexts(AdminTexts texts)
{
    public async Task<string> NameAsync(PublicHoliday holiday)
    {
        ArgumentNullException.ThrowIfNull(holiday);
        var name = await texts.NameAsync(holiday.Name);
        return holiday.IsSubstitute ? await texts.FormatAsync("Plugins.CustomerCare.Calendar.Holiday.Substitute", name) : name;
    }
}
