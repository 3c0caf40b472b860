namespace Nop.Plugin.CustomerCare.Reports.WhatIf;

/// <summary>Minutes as one promises them: single ones up to ten, then fives up to an hour, quarters of an hour up to eight hours, halves up to a day, whole hours beyond.</summary>
public static class PromisedMinutes
{
    private static readonly (int UpTo, int Step)[] Steps = [(10, 1), (60, 5), (480, 15), (1440, 30), (int.MaxValue, 60)];

    /// <summary>The least of them that isn't shorter than so many seconds; at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The seconds are negative.</exception>
    public static int AtLeast(long seconds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seconds);
        var minutes = Math.Max(1, (seconds + 59) / 60);
        var step = Array.Find(Steps, one => minutes <= one.UpTo).Step;
        return (int)Math.Min((minutes + step - 1) / step * step, int.MaxValue);
    }
}
