namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>
/// The open time of consecutive local years as one axis: an immutable snapshot that grows into a new one. Positions on the axis
/// are ticks of open time since the first instant of the snapshot's first year, and mean nothing in another snapshot.
/// </summary>
internal sealed class Timeline
{
    private const int LastPossibleYear = 9999;

    private readonly YearHoursBuilder _builder;
    private readonly int _firstYear;
    private readonly YearHours[] _years;
    private readonly long[] _starts;
    private readonly long[] _openBefore;
    private readonly StepIndex _byStart;
    private readonly StepIndex _byOpenTime;

    private Timeline(YearHoursBuilder builder, int firstYear, YearHours[] years, long[] starts)
    {
        _builder = builder;
        _firstYear = firstYear;
        _years = years;
        _starts = starts;
        _openBefore = new long[years.Length];
        for (var i = 0; i < years.Length; i++)
        {
            _openBefore[i] = Total;
            Total += years[i].Total;
        }

        _byStart = new StepIndex([.. starts.SkipLast(1).Select(start => start - starts[0])], starts[^1] - starts[0]);
        _byOpenTime = new StepIndex(_openBefore, Total);
    }

    public static Timeline Empty(YearHoursBuilder builder) => new(builder, 0, [], [0]);

    public long Total { get; }

    /// <summary>Whether there is no later year to grow into.</summary>
    public bool ReachesEnd => LastYear == LastPossibleYear;

    private int LastYear => _firstYear + _years.Length - 1;

    public bool Covers(long ticks) =>
        _years.Length > 0 && (ticks >= _starts[0] || _firstYear == 1) && (ticks < _starts[^1] || ReachesEnd);

    /// <summary>At least doubles towards the side on which the instant lies, so that the cost of growing is spread over the queries.</summary>
    public Timeline GrownTo(long ticks)
    {
        var year = new DateTime(ticks).Year;
        return _years.Length == 0
            ? Spanning(year - 1, year + 2)
            : ticks < _starts[0]
                ? Spanning(Math.Min(year - 1, _firstYear - _years.Length), LastYear)
                : Spanning(_firstYear, Math.Max(year + 1, LastYear + _years.Length));
    }

    public Timeline GrownLater() => Spanning(_firstYear, LastYear + _years.Length);

    /// <summary>The position of an instant that is covered.</summary>
    public long OpenBefore(long ticks)
    {
        var (year, offset) = Locate(ticks);
        return _openBefore[year] + _years[year].OpenBefore(offset);
    }

    /// <summary>The earliest instant at which that position is reached; 0 &lt; position ≤ Total.</summary>
    public long InstantOf(long position)
    {
        var year = _byOpenTime.LastAtOrBelow(position - 1);
        return _starts[year] + _years[year].OffsetOf(position - _openBefore[year]);
    }

    /// <summary>The first open span that ends after a covered instant, cut at the end of its year, or null if this snapshot has none.</summary>
    public TickSpan? SpanAfter(long ticks)
    {
        var (year, offset) = Locate(ticks);
        var span = _years[year].FirstEndingAfter(offset);
        if (span is null && _openBefore[year] + _years[year].Total is var passed && passed < Total)
        {
            year = _byOpenTime.LastAtOrBelow(passed);
            span = _years[year].FirstEndingAfter(0);
        }

        return span is { } found ? new TickSpan(_starts[year] + found.Start, _starts[year] + found.End) : null;
    }

    private (int Year, long Offset) Locate(long ticks)
    {
        // Before its year 1 begins, the west of the world has some hours of no year.
        var since = Math.Max(ticks - _starts[0], 0);
        var year = _byStart.LastAtOrBelow(since);
        return (year, since + _starts[0] - _starts[year]);
    }

    private Timeline Spanning(int firstYear, int lastYear)
    {
        firstYear = Math.Max(firstYear, 1);
        lastYear = Math.Min(lastYear, LastPossibleYear);
        var years = new YearHours[lastYear - firstYear + 1];
        var starts = new long[years.Length + 1];
        for (var year = firstYear; year <= lastYear; year++)
        {
            var known = year >= _firstYear && year <= LastYear;
            years[year - firstYear] = known ? _years[year - _firstYear] : _builder.Build(year);
            starts[year - firstYear] = known ? _starts[year - _firstYear] : _builder.StartOf(year);
        }

        starts[^1] = _builder.StartOf(lastYear + 1);
        return new Timeline(_builder, firstYear, years, starts);
    }
}
