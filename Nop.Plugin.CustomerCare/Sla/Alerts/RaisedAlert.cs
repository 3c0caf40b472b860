namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>An alert to one recipient as it is kept: at most one for each clock, level and recipient.</summary>
/// <param name="RecipientKey">See <see cref="Recipient.KeyOf"/>.</param>
/// <param name="DueOnUtc">The deadline it spoke of, UTC.</param>
/// <param name="IsSent">Whether its mail is in the store's queue.</param>
public sealed record RaisedAlert(long Id, ClockKey Clock, int Level, string RecipientKey, DateTime DueOnUtc, bool IsSent);
