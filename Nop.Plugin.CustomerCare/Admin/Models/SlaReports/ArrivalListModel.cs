using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SlaReports;

/// <summary>Inquiries that came in, the newest first.</summary>
public sealed record ArrivalListModel : BaseNopModel
{
    /// <summary>What is listed, with how many there are.</summary>
    public required string Title { get; init; }

    /// <summary>The period and whatever else was asked for.</summary>
    public required string About { get; init; }

    public required IReadOnlyList<RowModel> Rows { get; init; }

    /// <summary>Which rows of how many, in words.</summary>
    public required string Range { get; init; }

    /// <summary>Of the whole list, without a page.</summary>
    public required IDictionary<string, string> Route { get; init; }

    public required IDictionary<string, string> ReportRoute { get; init; }

    public IDictionary<string, string>? Previous { get; init; }

    public IDictionary<string, string>? Next { get; init; }

    public sealed record RowModel(long InquiryId, string Subject, string Requester, string Channel, InstantModel Arrived, string Agent);
}
