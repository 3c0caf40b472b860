using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>A page of a survey's people, and how many there are of each state and reason.</summary>
/// <param name="Rows">Next: the first due first; others: the latest first.</param>
/// <param name="Total">In all pages.</param>
/// <param name="Counts">People by state, whatever the page shows.</param>
/// <param name="Reasons">Skipped people by reason, whatever the page shows.</param>
public sealed record RecipientPage(
    IReadOnlyList<RecipientPage.Row> Rows,
    int Total,
    IReadOnlyDictionary<RecipientState, int> Counts,
    IReadOnlyDictionary<SuppressionReason, int> Reasons)
{
    /// <summary>One invitation; instants are UTC.</summary>
    public sealed record Row
    {
        public required long Id { get; init; }

        public required long SubjectId { get; init; }

        public string? OrderNumber { get; init; }

        public string? Name { get; init; }

        public string? Email { get; init; }

        public SuppressionReason? Reason { get; init; }

        public required DateTime TriggeredOnUtc { get; init; }

        public required DateTime PlannedOnUtc { get; init; }

        public DateTime? DueOnUtc { get; init; }

        public DateTime? SentOnUtc { get; init; }

        public DateTime? RemindedOnUtc { get; init; }

        public DateTime? AnsweredOnUtc { get; init; }

        public string? Problem { get; init; }
    }
}
