using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

public static class SegmentDimensions
{
    /// <summary>What answers of a kind can be grouped by, in the order to show it.</summary>
    public static IReadOnlyList<SegmentDimension> Of(SurveyKind kind)
    {
        return kind == SurveyKind.Recommendation
            ?
            [
                SegmentDimension.Store, SegmentDimension.Buyer, SegmentDimension.OrderValue, SegmentDimension.Country, SegmentDimension.Language,
                SegmentDimension.Category, SegmentDimension.Vendor
            ]
            : [SegmentDimension.Agent, SegmentDimension.Channel, SegmentDimension.Store, SegmentDimension.Language];
    }

    /// <summary>Whether one answer can be in several groups.</summary>
    public static bool IsMultiValued(this SegmentDimension dimension) => dimension is SegmentDimension.Category or SegmentDimension.Vendor;
}
