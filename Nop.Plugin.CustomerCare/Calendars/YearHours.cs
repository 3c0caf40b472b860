namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>The open spans of one local year in ticks from its first instant, found by instant and by the open time before them.</summary>
internal sealed class YearHours
{
    private readonly long[] _opens;
    private readonly long[] _closes;
    private readonly long[] _openBefore;
    private readonly StepIndex _byOpening;
    private readonly StepIndex _byOpenTime;

    /// <param name="spans">In order, neither overlapping nor touching.</param>
    /// <param name="length">Of the year.</param>
    public YearHours(List<TickSpan> spans, long length)
    {
        // An empty span at the start, so that there is one at or before every instant.
        _opens = [0, .. spans.Select(span => span.Start)];
        _closes = [0, .. spans.Select(span => span.End)];
        _openBefore = new long[_opens.Length];
        for (var i = 1; i < _opens.Length; i++)
        {
            _openBefore[i] = Total;
            Total += _closes[i] - _opens[i];
        }

        _byOpening = new StepIndex(_opens, length);
        _byOpenTime = new StepIndex(_openBefore, Total);
    }

    public long Total { get; }

    /// <param name="offset">0 or more.</param>
    public long OpenBefore(long offset)
    {
        var index = _byOpening.LastAtOrBelow(offset);
        return _openBefore[index] + Math.Min(offset, _closes[index]) - _opens[index];
    }

    /// <summary>The earliest offset by which that much was open; 0 &lt; open ≤ Total.</summary>
    public long OffsetOf(long open)
    {
        var index = _byOpenTime.LastAtOrBelow(open - 1);
        return _opens[index] + open - _openBefore[index];
    }

    /// <summary>The first span that ends after the offset, or null.</summary>
    /// <param name="offset">0 or more.</param>
    public TickSpan? FirstEndingAfter(long offset)
    {
        var index = _byOpening.LastAtOrBelow(offset);
        if (offset >= _closes[index])
            index++;
        return index == _opens.Length ? null : new TickSpan(_opens[index], _closes[index]);
    }
}
