namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>What was found of one kind.</summary>
/// <param name="Found">All, inquiries and replies.</param>
/// <param name="AlreadyThere">Those recorded before.</param>
/// <param name="Opened">New inquiries.</param>
/// <param name="Replies">New replies that answer an inquiry.</param>
/// <param name="Unplaced">New replies that answer nothing we know of.</param>
/// <param name="Failed">Those that could not be recorded.</param>
public sealed record RecoveryCount(TraceKind Kind, long Found, long AlreadyThere, long Opened, long Replies, long Unplaced, long Failed)
{
    public static RecoveryCount None(TraceKind kind)
    {
        return new RecoveryCount(kind, 0, 0, 0, 0, 0, 0);
    }
}

/// <summary>What was found, by kind; kinds of which nothing was found are left out.</summary>
public sealed record RecoveryTally(IReadOnlyList<RecoveryCount> Counts)
{
    public static RecoveryTally Nothing { get; } = new([]);

    /// <summary>Everything that was recorded now.</summary>
    public long Recorded => Counts.Sum(count => count.Opened + count.Replies);

    public RecoveryTally Plus(RecoveryTally more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new RecoveryTally(
        [
            .. from count in Counts.Concat(more.Counts)
               group count by count.Kind into same
               orderby same.Key
               select new RecoveryCount(
                   same.Key,
                   same.Sum(one => one.Found),
                   same.Sum(one => one.AlreadyThere),
                   same.Sum(one => one.Opened),
                   same.Sum(one => one.Replies),
                   same.Sum(one => one.Unplaced),
                   same.Sum(one => one.Failed))
        ]);
    }
}
