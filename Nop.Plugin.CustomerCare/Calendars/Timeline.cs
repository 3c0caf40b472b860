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
    private readonly long[] _openThrough;

    private Timeline(YearHoursBuilder builder, int firstYear, YearHours[] years, long[] starts)
    {
        _builder = builder;
        _firstYear = firstYear;
        _years = years;
        _starts = starts;
        _openThrough = new long[years.Length];
        for (var i = 0; i < years.Length; i++)
            _openThrough[i] = (i == 0 ? 0 : _openThrough[i - 1]) + years[i].Total;
    }

    public static Timeline Empty(YearHoursBuilder builder) => new(builder, 0, [], [0]);

    public long Total => _openThrough[^1];

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
        var index = IndexOf(ticks);
        return (index == 0 ? 0 : _openThrough[index - 1]) + _years[index].OpenBefore(ticks - _starts[index]);
    }

    /// <summary>The earliest instant at which that position is reached; 0 &lt; position ≤ Total.</summary>
    public long InstantOf(long position)
    {
        var index = FirstYearThrough(position);
        var within = index == 0 ? position : position - _openThrough[index - 1];
        return _starts[index] + _years[index].OffsetOf(within);
    }

    /// <summary>The first open span that ends after a covered instant, cut at the end of its year, or null if this snapshot has none.</summary>
    public TickSpan? SpanAfter(long ticks)
    {
        var index = IndexOf(ticks);
        var span = _years[index].FirstEndingAfter(ticks - _starts[index]);
        if (span == _years[index].Count)
        {
            index = FirstYearThrough(_openThrough[index] + 1);
            span = 0;
        }

        return index == _years.Length
            ? null
            : new TickSpan(_starts[index] + _years[index][span].Start, _starts[index] + _years[index][span].End);
    }

    private int IndexOf(long ticks)
    {
        var index = Math.Clamp(new DateTime(ticks).Year - _firstYear, 0, _years.Length - 1);
        if (ticks < _starts[index] && index > 0)
            return index - 1;
        return ticks >= _starts[index + 1] && index < _years.Length - 1 ? index + 1 : index;
    }

    private int FirstYearThrough(long position)
    {
        var low = 0;
        var high = _openThrough.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_openThrough[middle] < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
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
