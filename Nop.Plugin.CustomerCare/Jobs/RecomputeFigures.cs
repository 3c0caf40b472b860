using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>What an edit of policies and calendars changed for open inquiries.</summary>
/// <param name="Inquiries">How many were looked at.</param>
/// <param name="Changed">How many of them got another version of policy or calendar.</param>
/// <param name="Earlier">Due times that are earlier than before.</param>
/// <param name="Later">Due times that are later than before.</param>
/// <param name="Started">Clocks that there were none of before.</param>
/// <param name="Withdrawn">Clocks that ended, because nothing is promised any more.</param>
/// <param name="Unreadable">Inquiries left as they are, because their logs can't be read.</param>
public sealed record RecomputeFigures(long Inquiries, long Changed, MoveTally Earlier, MoveTally Later, long Started, long Withdrawn, long Unreadable)
{
    public static RecomputeFigures Nothing { get; } = new(0, 0, MoveTally.Nothing, MoveTally.Nothing, 0, 0, 0);

    /// <summary>One inquiry that got another version.</summary>
    /// <param name="before">Its clocks with the old one.</param>
    /// <param name="after">Its clocks with the new one.</param>
    public static RecomputeFigures Of(IReadOnlyList<SlaClock> before, IReadOnlyList<SlaClock> after)
    {
        var moves = after.Join(before, Key, Key, (now, then) => Seconds(now.DueOnUtc - then.DueOnUtc)).ToList();
        var known = before.Select(Key).ToHashSet();
        var open = after.Where(IsOpen).Select(Key).ToHashSet();
        return Nothing with
        {
            Inquiries = 1,
            Changed = 1,
            Earlier = MoveTally.Nothing.Plus(moves.Where(move => move < 0).Select(move => -move)),
            Later = MoveTally.Nothing.Plus(moves.Where(move => move > 0)),
            Started = open.Count(clock => !known.Contains(clock)),
            Withdrawn = before.Count(clock => IsOpen(clock) && !open.Contains(Key(clock)))
        };
    }

    public RecomputeFigures Plus(RecomputeFigures more)
    {
        return new RecomputeFigures(
            Inquiries + more.Inquiries,
            Changed + more.Changed,
            Earlier.Plus(more.Earlier),
            Later.Plus(more.Later),
            Started + more.Started,
            Withdrawn + more.Withdrawn,
            Unreadable + more.Unreadable);
    }

    private static (SlaMetric, int) Key(SlaClock clock)
    {
        return (clock.Metric, clock.Cycle);
    }

    private static bool IsOpen(SlaClock clock)
    {
        return clock.State is ClockState.Running or ClockState.Paused;
    }

    // Less than a second isn't a move; a clock that is paused has no due time to move.
    private static long Seconds(TimeSpan? move)
    {
        return move is { } difference ? difference.Ticks / TimeSpan.TicksPerSecond : 0;
    }
}
