namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>The right to send one alert.</summary>
/// <param name="EarlierClaim">Who had it before and didn't say that it was sent: its mail may be in the queue all the same. Null if nobody had.</param>
public sealed record AlertClaim(long Id, string? EarlierClaim);
