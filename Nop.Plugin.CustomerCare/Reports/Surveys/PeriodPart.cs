namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>A week, month or year of a period, the first and last cut to it.</summary>
/// <param name="FirstDay">Inclusive.</param>
/// <param name="End">Exclusive.</param>
public readonly record struct PeriodPart(DateOnly FirstDay, DateOnly End)
{
    private const int GreatestCount = 120;
    private const int GreatestDaysOfWeeks = 93;
    private const int GreatestDaysOfMonths = 5 * 366;

    /// <summary>Weeks for up to 93 days, months for up to five years, else years.</summary>
    public static PeriodStep StepOf(DateOnly firstDay, DateOnly end)
    {
        return (end.DayNumber - firstDay.DayNumber) switch
        {
            <= GreatestDaysOfWeeks => PeriodStep.Week,
            <= GreatestDaysOfMonths => PeriodStep.Month,
            _ => PeriodStep.Year
        };
    }

    /// <summary>The parts of a period in order, without gap or overlap; of a very long period the last 120.</summary>
    /// <exception cref="ArgumentException">The end isn't after the first day.</exception>
    public static IReadOnlyList<PeriodPart> Of(DateOnly firstDay, DateOnly end)
    {
        if (end <= firstDay)
            throw new ArgumentException($"The period ends on {end:yyyy-MM-dd}, not after {firstDay:yyyy-MM-dd}.", nameof(end));

        var step = StepOf(firstDay, end);
        var parts = new List<PeriodPart>();
        for (var next = end; next > firstDay && parts.Count < GreatestCount;)
        {
            var start = Start(next.AddDays(-1), step);
            parts.Add(new PeriodPart(start > firstDay ? start : firstDay, next));
            next = start;
        }

        parts.Reverse();
        return parts;
    }

    private static DateOnly Start(DateOnly day, PeriodStep step)
    {
        return step switch
        {
            PeriodStep.Month => new DateOnly(day.Year, day.Month, 1),
            PeriodStep.Year => new DateOnly(day.Year, 1, 1),
            _ => DateOnly.FromDayNumber(Math.Max(day.DayNumber - ((int)day.DayOfWeek + 6) % 7, 0))
        };
    }
}
