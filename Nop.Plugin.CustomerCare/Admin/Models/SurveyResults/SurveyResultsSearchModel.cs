using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

/// <summary>What the results page is asked for. Values are wire names, days yyyy-MM-dd; what isn't known asks for nothing.</summary>
public sealed record SurveyResultsSearchModel : BaseSearchModel
{
    /// <summary>A survey's id, or one of <see cref="Factories.SurveyResults.SurveyChoice"/>'s for all of a kind.</summary>
    public int? SurveyId { get; set; }

    public string? FromDay { get; set; }

    public string? ToDay { get; set; }

    public string? Mode { get; set; }

    public string? SearchText { get; set; }

    public string? Group { get; set; }

    public int? Store { get; set; }

    public int? Score { get; set; }

    public bool WithComment { get; set; }

    /// <summary>The dimension to which the list of answers is narrowed.</summary>
    public string? Segment { get; set; }

    /// <summary>The group of that dimension; empty for unknown.</summary>
    public string? SegmentKey { get; set; }

    /// <summary>Which of what isn't counted to list.</summary>
    public string? SetAside { get; set; }

    public IList<SelectListItem> AvailableGroups { get; set; } = [];

    public IList<SelectListItem> AvailableStores { get; set; } = [];

    public IList<SelectListItem> AvailableSetAside { get; set; } = [];
}
