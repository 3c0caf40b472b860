namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>How service stands this instant; spam is left out.</summary>
public sealed record ServiceToday
{
    /// <summary>Inquiries with a customer message that wants an answer.</summary>
    public required int Waiting { get; init; }

    /// <summary>Inquiries whose earliest deadline lies within the coming hour.</summary>
    public required int DueWithinHour { get; init; }

    /// <summary>Inquiries with a promise that is broken, not excused and not fulfilled yet.</summary>
    public required int Overdue { get; init; }

    /// <summary>The message that waits longest, UTC; null if none waits.</summary>
    public required DateTime? OldestWaitingSinceOnUtc { get; init; }
}
