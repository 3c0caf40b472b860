using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.WhatIfs;

/// <summary>The page on which one tries other opening hours and targets on a past period.</summary>
public sealed record WhatIfModel : BaseNopModel
{
    public required WhatIfSearchModel Search { get; init; }

    /// <summary>The IANA id of the store's zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>From Monday on, with the hours as text.</summary>
    public required IReadOnlyList<DayModel> Week { get; init; }

    public required ChoicesModel Choices { get; init; }

    /// <summary>What was asked, in words.</summary>
    public required string Question { get; init; }

    /// <summary>Null where what was typed can't be taken.</summary>
    public ResultModel? Result { get; init; }

    /// <param name="Name">Of the day.</param>
    public sealed record DayModel(string Name, string Hours);

    public sealed record ChoicesModel
    {
        public required IList<SelectListItem> Stores { get; init; }

        public required IList<SelectListItem> Channels { get; init; }

        public required IList<SelectListItem> Vendors { get; init; }

        public required IList<SelectListItem> Agents { get; init; }

        public required IList<SelectListItem> Policies { get; init; }

        public required IList<SelectListItem> Priorities { get; init; }

        public required IList<SelectListItem> Languages { get; init; }

        public required IList<SelectListItem> Metrics { get; init; }

        public required IList<SelectListItem> Hours { get; init; }

        public required IList<SelectListItem> Times { get; init; }
    }

    public sealed record ResultModel
    {
        public required bool HasFigures { get; init; }

        /// <summary>The result in a sentence.</summary>
        public required string Summary { get; init; }

        /// <summary>Whether anything else was assumed than what was.</summary>
        public required bool IsOther { get; init; }

        public required IReadOnlyList<RowModel> Rows { get; init; }

        public required IReadOnlyList<HoursModel> Hours { get; init; }

        /// <summary>The hours with most broken promises, in sentences.</summary>
        public required IReadOnlyList<string> Worst { get; init; }

        public required IReadOnlyList<PromiseModel> Promises { get; init; }

        /// <summary>How many still wait, whom no promise counts; null if nobody does.</summary>
        public string? Waiting { get; init; }
    }

    /// <param name="Tone">Whether the difference is good: success, danger or secondary.</param>
    public sealed record RowModel(string Figure, string Name, string Before, string After, string Difference, string Tone);

    /// <summary>A day's hours.</summary>
    public sealed record HoursModel(string Day, IReadOnlyList<CellModel> Cells, string Total);

    /// <param name="Number">Empty for none.</param>
    /// <param name="Level">0 to 5: how many of the most.</param>
    /// <param name="Says">The whole in words.</param>
    public sealed record CellModel(string Number, int Level, string Says);

    public sealed record PromiseModel(string Percent, string Business, string BusinessShare, string Calendar, string CalendarShare);
}
