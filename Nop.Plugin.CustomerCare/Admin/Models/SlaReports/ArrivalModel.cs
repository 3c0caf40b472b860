namespace Nop.Plugin.CustomerCare.Admin.Models.SlaReports;

/// <summary>When inquiries came in and orders were placed, by hour of the week, as a part of the SLA report.</summary>
public sealed record ArrivalModel
{
    public required GridModel Inquiries { get; init; }

    public required GridModel Orders { get; init; }

    public required string TimeZone { get; init; }

    public required string Calendar { get; init; }

    /// <summary>One of the two tables.</summary>
    /// <param name="Outside">How many came in while the store was closed, and their share.</param>
    public sealed record GridModel(string Title, IReadOnlyList<DayModel> Days, NumberModel Total, NumberModel Outside, string OutsideShare, bool HasLists);

    public sealed record DayModel(string Name, IReadOnlyList<CellModel> Hours, NumberModel Total);

    /// <param name="Level">0 for nothing to 5 for the largest.</param>
    /// <param name="Opening">open, partly or closed.</param>
    /// <param name="Says">Day, hour, number and opening in words.</param>
    public sealed record CellModel(NumberModel? Number, int Level, string Opening, string Says);
}
