namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Work too long for one request, as it stands in the database.</summary>
public sealed record Job
{
    public required long Id { get; init; }

    /// <summary>Which <see cref="IJobWork"/> does it.</summary>
    public required string Kind { get; init; }

    /// <summary>What people see of it, for example a file's name.</summary>
    public required string Title { get; init; }

    public required JobState State { get; init; }

    /// <summary>What its work needs, in the work's own form; null if nothing.</summary>
    public string? Parameters { get; init; }

    /// <summary>In the work's own unit, at most <see cref="Total"/>.</summary>
    public long Done { get; init; }

    /// <summary>0 while it isn't known.</summary>
    public long Total { get; init; }

    /// <summary>What came of it, in the work's own form; null before.</summary>
    public string? Result { get; init; }

    /// <summary>Why it failed; null unless it did.</summary>
    public string? Error { get; init; }

    public string? CreatedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedOnUtc { get; init; }

    /// <summary>When it was done, failed or cancelled, UTC; null before.</summary>
    public DateTime? FinishedOnUtc { get; init; }

    public bool IsFinished => State is JobState.Done or JobState.Failed or JobState.Cancelled;
}
