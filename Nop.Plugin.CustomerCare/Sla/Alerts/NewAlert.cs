namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>An alert and one of those it goes to.</summary>
public sealed record NewAlert(DueAlert Alert, string RecipientKey);
