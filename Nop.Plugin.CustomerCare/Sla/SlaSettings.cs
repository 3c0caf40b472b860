using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>The whole set of calendars and policies that a manager keeps. The first calendar is the default one; policies stand in match order.</summary>
public sealed record SlaSettings(IReadOnlyList<BusinessCalendar> Calendars, IReadOnlyList<SlaPolicy> Policies);
