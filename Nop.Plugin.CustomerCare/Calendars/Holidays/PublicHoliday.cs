namespace Nop.Plugin.CustomerCare.Calendars.Holidays;

/// <summary>A local date on which a country keeps a public holiday.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Name">What is celebrated.</param>
/// <param name="IsSubstitute">Whether this is the weekday given for a holiday that fell on a weekend.</param>
public sealed record PublicHoliday(DateOnly Date, HolidayName Name, bool IsSubstitute = false);
