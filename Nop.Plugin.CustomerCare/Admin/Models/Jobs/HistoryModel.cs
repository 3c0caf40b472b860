using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Jobs;

/// <summary>A store's past, being counted or brought in, or what came of that.</summary>
public sealed record HistoryModel : BaseNopModel
{
    public required string Title { get; init; }

    public required BadgeModel State { get; init; }

    /// <summary>Null once it is over.</summary>
    public JobBarModel? Bar { get; init; }

    public string? Error { get; init; }

    public required int Months { get; init; }

    public required int OpenDays { get; init; }

    /// <summary>Whether nothing was written: then it can be brought in from here.</summary>
    public required bool IsPreview { get; init; }

    /// <summary>By kind; empty before the end, and where nothing was found.</summary>
    public required IReadOnlyList<RowModel> Rows { get; init; }

    /// <summary>Whether there is anything to bring in.</summary>
    public bool HasNews { get; init; }

    /// <summary>What came of it as a whole, each with its name; empty for a count.</summary>
    public IReadOnlyList<(string Name, string Value)> Figures { get; init; } = [];

    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>The controller that brings in what was counted.</summary>
    public string StartsAt { get; init; } = CustomerCareDefaults.Controllers.HISTORY;

    public sealed record RowModel(string Kind, string Found, string AlreadyThere, string New);
}
