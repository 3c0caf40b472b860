namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>Where to look for alerts: one store, and clocks of these calendar versions.</summary>
public sealed record AlertScope(int StoreId, IReadOnlyCollection<int> CalendarIds);
