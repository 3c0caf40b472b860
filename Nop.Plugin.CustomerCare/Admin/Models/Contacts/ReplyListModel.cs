using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Contacts;

/// <summary>Replies behind a figure of the report, newest first.</summary>
public sealed record ReplyListModel : BaseNopModel
{
    /// <summary>What is listed, with how many there are.</summary>
    public required string Title { get; init; }

    /// <summary>The period and whatever else was asked for.</summary>
    public required string About { get; init; }

    public required IReadOnlyList<RowModel> Rows { get; init; }

    /// <summary>Whether the rows are replies; else inquiries by their first reply.</summary>
    public required bool IsOfReplies { get; init; }

    public required IDictionary<string, string> Route { get; init; }

    public required IDictionary<string, string> ReportRoute { get; init; }

    public IDictionary<string, string>? NewerRoute { get; init; }

    public IDictionary<string, string>? OlderRoute { get; init; }

    public sealed record RowModel
    {
        public required long InquiryId { get; init; }

        public required string Subject { get; init; }

        public required string Requester { get; init; }

        public required string Channel { get; init; }

        public required string Agent { get; init; }

        public required InstantModel Replied { get; init; }

        public InstantModel? WroteAgain { get; init; }

        /// <summary>How long after the reply.</summary>
        public string? After { get; init; }

        /// <summary>The other inquiry in which; null for this one.</summary>
        public long? OtherInquiryId { get; init; }
    }
}
