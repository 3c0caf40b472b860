using System.Globalization;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Summaries;

/// <summary>What a summary is about: whole local days that are over, and as many before them.</summary>
/// <param name="End">The day after the last.</param>
public sealed record SummaryPeriod(SummaryFrequency Frequency, DateOnly End)
{
    private const int WEEK_DAYS = 7;

    private int Days => Frequency == SummaryFrequency.Weekly ? WEEK_DAYS : 1;

    public PeriodPart Now => new(End.AddDays(-Days), End);

    public PeriodPart Before => new(End.AddDays(-2 * Days), End.AddDays(-Days));

    /// <summary>Names it among those of its frequency, whenever it is sent.</summary>
    public string Key => End.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
