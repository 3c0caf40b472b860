namespace Nop.Plugin.CustomerCare.Admin.Models.Surveys;

/// <summary>Whom a survey would ask, tried on real orders or inquiries.</summary>
/// <param name="IsAboutOrders">Whether subjects are orders, not inquiries.</param>
/// <param name="Summary">How many would be asked and how many not, in one sentence.</param>
/// <param name="Reasons">Most frequent first.</param>
/// <param name="Rows">The latest few.</param>
public sealed record RecipientPreviewModel(
    bool IsAboutOrders,
    int Eligible,
    string Summary,
    IReadOnlyList<RecipientPreviewModel.ReasonModel> Reasons,
    IReadOnlyList<RecipientPreviewModel.RowModel> Rows)
{
    public sealed record ReasonModel(string Text, string Count);

    /// <param name="Due">When the mail would leave; null if none would.</param>
    /// <param name="Verdict">Why no mail would leave; null if one would.</param>
    public sealed record RowModel(long? SubjectId, string Subject, string? Name, string? Email, InstantModel Triggered, InstantModel? Due, BadgeModel? Verdict);
}
