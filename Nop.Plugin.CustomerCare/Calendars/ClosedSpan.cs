namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>A stretch of absolute time that doesn't count, from its start (included) to its end (excluded). May be empty.</summary>
public readonly record struct ClosedSpan
{
    /// <exception cref="ArgumentException">An instant isn't UTC, or the end lies before the start.</exception>
    public ClosedSpan(DateTime startUtc, DateTime endUtc)
    {
        Instant.RequireUtc(startUtc, nameof(startUtc));
        Instant.RequireUtc(endUtc, nameof(endUtc));
        if (endUtc < startUtc)
            throw new ArgumentException($"A span must not end before it starts: {startUtc:O} to {endUtc:O}.", nameof(endUtc));

        StartUtc = startUtc;
        EndUtc = endUtc;
    }

    /// <summary>Included, UTC.</summary>
    public DateTime StartUtc { get; }

    /// <summary>Excluded, UTC.</summary>
    public DateTime EndUtc { get; }
}
