using Nop.Plugin.CustomerCare.Reports.Summaries;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

internal static class SummarySettings
{
    /// <summary>When a store's managers get their summary.</summary>
    public static SummarySchedule Schedule(this CustomerCareSettings settings)
    {
        return new SummarySchedule(settings.SummaryFrequency, settings.SummaryWeekday, Math.Clamp(settings.SummaryHour, 0, 23));
    }
}
