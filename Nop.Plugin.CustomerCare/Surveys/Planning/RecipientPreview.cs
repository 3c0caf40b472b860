namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>Whom a survey would ask.</summary>
/// <param name="Eligible">How many would be mailed; of those with one address, the first is.</param>
/// <param name="Skipped">How many would not.</param>
/// <param name="IsComplete">False if there are more than were looked at.</param>
/// <param name="Rows">Latest event first.</param>
/// <param name="Reasons">How many would be skipped for which reason.</param>
public sealed record RecipientPreview(
    int Eligible,
    int Skipped,
    bool IsComplete,
    IReadOnlyList<PreviewedRecipient> Rows,
    IReadOnlyDictionary<SuppressionReason, int> Reasons);
