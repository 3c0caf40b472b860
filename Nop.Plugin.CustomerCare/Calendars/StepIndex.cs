namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>
/// Finds the last of ascending steps at or below a value at the same cost anywhere. The range is cut into equal strips, some four to a step, each of which
/// knows the step in force at its start, so that mostly one comparison is left; where steps crowd into a strip, a few halvings of it.
/// </summary>
internal sealed class StepIndex
{
    private const int StripsPerStep = 4;

    private readonly long[] _steps;
    private readonly int[] _atStripStart;
    private readonly int _shift;

    /// <param name="steps">Ascending, the first is 0, doubled ones allowed.</param>
    /// <param name="end">Values reach from 0 to here; those beyond find the last step.</param>
    public StepIndex(long[] steps, long end)
    {
        _steps = steps;
        while (end >> _shift > StripsPerStep * steps.Length)
            _shift++;

        _atStripStart = new int[(end >> _shift) + 2];
        var step = 0;
        for (var strip = 0; strip < _atStripStart.Length; strip++)
        {
            while (step + 1 < steps.Length && steps[step + 1] <= (long)strip << _shift)
                step++;
            _atStripStart[strip] = step;
        }

        // Whatever lies beyond the range looks into the last strip, which therefore reaches to the last step.
        _atStripStart[^1] = steps.Length - 1;
    }

    /// <param name="value">0 or more.</param>
    public int LastAtOrBelow(long value)
    {
        var strip = (int)Math.Min(value >> _shift, _atStripStart.Length - 2);
        var low = _atStripStart[strip];
        var high = _atStripStart[strip + 1];
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (_steps[middle] <= value)
                low = middle;
            else
                high = middle - 1;
        }

        // A choice, not a jump: which of the two it is can't be guessed.
        return _steps[high] <= value ? high : low;
    }
}
