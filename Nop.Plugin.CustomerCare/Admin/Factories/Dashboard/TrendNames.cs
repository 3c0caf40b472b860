using System.Globalization;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Trends;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;

/// <summary>What the days and months of a trend are called in the reader's language.</summary>
public static class TrendNames
{
    public static string Of(PeriodPart part, TrendSpan span)
    {
        return span switch
        {
            TrendSpan.Year => part.FirstDay.ToString("Y", CultureInfo.CurrentCulture),
            _ => $"{part.FirstDay.ToString("ddd", CultureInfo.CurrentCulture)} {part.FirstDay.ToString("d", CultureInfo.CurrentCulture)}"
        };
    }

    /// <summary>As short as a chart needs it.</summary>
    public static string Short(PeriodPart part, TrendSpan span)
    {
        return part.FirstDay.ToString(span switch { TrendSpan.Year => "MMM yyyy", TrendSpan.Month => "M", _ => "ddd d" }, CultureInfo.CurrentCulture);
    }
}
