namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>What would become of one order or inquiry.</summary>
/// <param name="DueOnUtc">When the mail would be due.</param>
/// <param name="Reason">Why nobody would be asked; null if somebody would.</param>
public sealed record PreviewedRecipient(
    long SubjectId,
    string? OrderNumber,
    string? Email,
    string? Name,
    DateTime TriggeredOnUtc,
    DateTime DueOnUtc,
    SuppressionReason? Reason);
