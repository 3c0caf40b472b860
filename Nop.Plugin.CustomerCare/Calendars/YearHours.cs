namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>The open spans of one local year in ticks from its first instant, with the open time before each, for binary search.</summary>
internal sealed class YearHours
{
    private readonly long[] _opens;
    private readonly long[] _closes;
    private readonly long[] _openBefore;

    /// <param name="spans">In order, neither overlapping nor touching.</param>
    public YearHours(List<TickSpan> spans)
    {
        _opens = [.. spans.Select(span => span.Start)];
        _closes = [.. spans.Select(span => span.End)];
        _openBefore = new long[spans.Count];
        for (var i = 0; i < spans.Count; i++)
        {
            _openBefore[i] = Total;
            Total += spans[i].End - spans[i].Start;
        }
    }

    public long Total { get; }

    public int Count => _opens.Length;

    public TickSpan this[int index] => new(_opens[index], _closes[index]);

    public long OpenBefore(long offset)
    {
        var index = LastOpeningAt(offset);
        return index < 0 ? 0 : _openBefore[index] + Math.Min(offset, _closes[index]) - _opens[index];
    }

    /// <summary>The earliest offset by which that much was open; 0 &lt; open ≤ Total.</summary>
    public long OffsetOf(long open)
    {
        var found = Array.BinarySearch(_openBefore, open);
        var index = (found < 0 ? ~found : found) - 1;
        return _opens[index] + open - _openBefore[index];
    }

    /// <summary>The index of the first span that ends after the offset, or Count.</summary>
    public int FirstEndingAfter(long offset)
    {
        var index = LastOpeningAt(offset);
        return index >= 0 && offset < _closes[index] ? index : index + 1;
    }

    private int LastOpeningAt(long offset)
    {
        var found = Array.BinarySearch(_opens, offset);
        return found < 0 ? ~found - 1 : found;
    }
}
