using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>The days or months of a trend.</summary>
public static class TrendParts
{
    private const int WEEK_DAYS = 7;
    private const int MONTH_DAYS = 30;
    private const int YEAR_MONTHS = 12;

    /// <summary>In order, without gaps; the last one ends with today.</summary>
    /// <param name="today">A local day.</param>
    public static IReadOnlyList<PeriodPart> Of(TrendSpan span, DateOnly today)
    {
        return span switch
        {
            TrendSpan.Year => Months(today),
            TrendSpan.Month => Days(today, MONTH_DAYS),
            _ => Days(today, WEEK_DAYS)
        };
    }

    private static IReadOnlyList<PeriodPart> Days(DateOnly today, int count)
    {
        return [.. Enumerable.Range(1 - count, count).Select(offset => new PeriodPart(today.AddDays(offset), today.AddDays(offset + 1)))];
    }

    private static IReadOnlyList<PeriodPart> Months(DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var months = Enumerable.Range(1 - YEAR_MONTHS, YEAR_MONTHS).Select(offset => new PeriodPart(first.AddMonths(offset), first.AddMonths(offset + 1))).ToList();
        months[^1] = new PeriodPart(first, today.AddDays(1));
        return months;
    }
}
