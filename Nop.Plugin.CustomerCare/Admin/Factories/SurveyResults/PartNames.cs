using System.Globalization;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>What weeks, months and years of a period are called.</summary>
public static class PartNames
{
    public static string Of(PeriodPart part, PeriodStep step)
    {
        return step switch
        {
            PeriodStep.Month when IsWhole(part, part.FirstDay.AddMonths(1)) => part.FirstDay.ToString("Y", CultureInfo.CurrentCulture),
            PeriodStep.Year when IsWhole(part, part.FirstDay.AddYears(1)) => part.FirstDay.ToString("yyyy", CultureInfo.CurrentCulture),
            _ => Days(part)
        };
    }

    /// <summary>As short as a chart needs it: a week by its first day.</summary>
    public static string Short(PeriodPart part, PeriodStep step) => step == PeriodStep.Week ? Day(part.FirstDay) : Of(part, step);

    public static string Days(PeriodPart part)
    {
        var last = part.End.AddDays(-1);
        return part.FirstDay == last ? Day(last) : $"{Day(part.FirstDay)} – {Day(last)}";
    }

    private static bool IsWhole(PeriodPart part, DateOnly next) => part.FirstDay.Day == 1 && part.End == next;

    private static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);
}
