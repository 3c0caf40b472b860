using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>A calendar as it was saved once.</summary>
/// <param name="Version">Counts the calendars of that name, from 1.</param>
/// <param name="Position">Its place in the list, from 0 (the default calendar); null once it is replaced or removed.</param>
/// <param name="SavedOnUtc">UTC.</param>
public sealed record CalendarVersion(int Id, int Version, BusinessCalendar Calendar, int? Position, DateTime SavedOnUtc = default);
