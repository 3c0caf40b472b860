namespace Nop.Plugin.CustomerCare.Admin.Models.Loyalty;

/// <summary>A page of the list of loyal customers who were let down.</summary>
/// <param name="Rule">Who was taken for loyal.</param>
/// <param name="Range">Which of how many are shown.</param>
/// <param name="Route">The address without a page.</param>
/// <param name="Previous">The address of the page before; null on the first.</param>
/// <param name="Next">The address of the page after; null on the last.</param>
public sealed record LetDownModel(
    string Rule,
    string Range,
    IReadOnlyList<LetDownModel.RowModel> Rows,
    IDictionary<string, string> Route,
    IDictionary<string, string>? Previous,
    IDictionary<string, string>? Next)
{
    public sealed record RowModel
    {
        public required int CustomerId { get; init; }

        public required string Name { get; init; }

        public required string Email { get; init; }

        public required string Orders { get; init; }

        public required string Paid { get; init; }

        public InstantModel? Broken { get; init; }

        public long? InquiryId { get; init; }

        public string? Subject { get; init; }

        public InstantModel? Answered { get; init; }

        public long? InvitationId { get; init; }

        public string? Score { get; init; }

        public string? Comment { get; init; }
    }
}
