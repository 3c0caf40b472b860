using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Reports.Arrivals;

/// <summary>When inquiries came in and orders were placed, by hour of the week in the store's zone.</summary>
/// <param name="Calendar">The default calendar, as it is now.</param>
public sealed record ArrivalReport(BusinessCalendar Calendar, HourCounts Inquiries, HourCounts Orders);
