namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>
/// Arithmetic in the open time of one calendar. All instants are UTC, all spans half-open and all durations absolute: a day of 25 hours that
/// is open around the clock counts 25. The cost of a question doesn't grow with the span it covers. Safe for any number of threads; keep one
/// instance for each calendar, because it remembers the years it has laid out.
/// </summary>
/// <threadsafety static="true" instance="true"/>
public sealed class BusinessTime
{
    private readonly WallClock _clock;
    private Timeline _timeline;

    private BusinessTime(BusinessCalendar calendar)
    {
        Calendar = calendar;
        _clock = new WallClock(ZoneIds.Find(calendar.TimeZoneId)!);
        _timeline = Timeline.Empty(new YearHoursBuilder(calendar, _clock));
    }

    /// <summary>Calendar time: always open, in UTC.</summary>
    public static BusinessTime AroundTheClock { get; } = For(new BusinessCalendar(
        "Around the clock",
        "UTC",
        Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => (IReadOnlyList<DayInterval>)[DayInterval.Parse("00:00", "24:00")])));

    /// <summary>The opening hours that are counted.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>The arithmetic of a calendar, safe for any number of threads. Keep it: years are laid out when first asked for.</summary>
    public static BusinessTime For(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new BusinessTime(calendar);
    }

    /// <summary>
    /// The earliest instant by which that much open time has passed since the start. A duration used up exactly at closing ends at that
    /// closing; a duration of zero ends at the start if that is open, else at the next opening.
    /// </summary>
    /// <param name="pauses">Spans that don't count as open, in any order; they may overlap.</param>
    /// <returns>Null if the calendar doesn't open for so long before the year 10000.</returns>
    /// <exception cref="ArgumentException">The start isn't UTC.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public DateTime? Deadline(DateTime startUtc, TimeSpan duration, IReadOnlyList<ClosedSpan>? pauses = null)
    {
        Instant.RequireUtc(startUtc, nameof(startUtc));
        if (duration < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(duration), duration, "A duration must not be negative.");

        return Instant.FromTicks(pauses is { Count: > 0 }
            ? DeadlineAround(pauses, startUtc.Ticks, duration.Ticks)
            : DeadlineTicks(startUtc.Ticks, duration.Ticks));
    }

    /// <summary>The open time from the start to the end; zero if the end lies before the start.</summary>
    /// <param name="pauses">Spans that don't count as open, in any order; they may overlap.</param>
    /// <exception cref="ArgumentException">An instant isn't UTC.</exception>
    public TimeSpan Elapsed(DateTime startUtc, DateTime endUtc, IReadOnlyList<ClosedSpan>? pauses = null)
    {
        Instant.RequireUtc(startUtc, nameof(startUtc));
        Instant.RequireUtc(endUtc, nameof(endUtc));
        var elapsed = ElapsedTicks(startUtc.Ticks, endUtc.Ticks);
        if (pauses is not { Count: > 0 })
            return TimeSpan.FromTicks(elapsed);

        foreach (var pause in Merged(pauses))
            elapsed -= ElapsedTicks(Math.Max(pause.Start, startUtc.Ticks), Math.Min(pause.End, endUtc.Ticks));
        return TimeSpan.FromTicks(elapsed);
    }

    /// <summary>Open at its opening, closed at its closing.</summary>
    /// <exception cref="ArgumentException">The instant isn't UTC.</exception>
    public bool IsOpen(DateTime utc) => NextOpening(utc) == utc;

    /// <summary>The instant itself if it is open, else the next opening; null if there is none before the year 10000.</summary>
    /// <exception cref="ArgumentException">The instant isn't UTC.</exception>
    public DateTime? NextOpening(DateTime utc)
    {
        Instant.RequireUtc(utc, nameof(utc));
        return Instant.FromTicks(NextOpeningTicks(utc.Ticks));
    }

    /// <summary>
    /// The open intervals between two instants, in order, the first and last cut to them. Hours that touch are one interval, also across
    /// midnight, so that a store open around the clock has a single one.
    /// </summary>
    /// <exception cref="ArgumentException">An instant isn't UTC.</exception>
    public IEnumerable<OpenInterval> OpenIntervals(DateTime fromUtc, DateTime toUtc)
    {
        Instant.RequireUtc(fromUtc, nameof(fromUtc));
        Instant.RequireUtc(toUtc, nameof(toUtc));
        return Intervals(fromUtc.Ticks, toUtc.Ticks);
    }

    /// <summary>The wall time in the calendar's zone, of kind Unspecified.</summary>
    /// <exception cref="ArgumentException">The instant isn't UTC.</exception>
    public DateTime ToLocal(DateTime utc)
    {
        Instant.RequireUtc(utc, nameof(utc));
        return DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utc, _clock.Zone), DateTimeKind.Unspecified);
    }

    /// <summary>
    /// The first instant, in UTC, of a date in the calendar's zone; where the zone skipped that date, of the next one.
    /// </summary>
    public DateTime LocalDayStart(DateOnly date) => new(Math.Max(_clock.DayStart(date.DayNumber), 0), DateTimeKind.Utc);

    private static List<TickSpan> Merged(IReadOnlyList<ClosedSpan> pauses) =>
        TickSpans.Union(pauses.Select(pause => new TickSpan(pause.StartUtc.Ticks, pause.EndUtc.Ticks)));

    private long? DeadlineAround(IReadOnlyList<ClosedSpan> pauses, long start, long duration)
    {
        foreach (var pause in Merged(pauses).Where(pause => pause.End > start))
        {
            var end = DeadlineTicks(start, duration);
            if (end is null || end < pause.Start || (end == pause.Start && duration > 0))
                return end;

            duration -= ElapsedTicks(start, pause.Start);
            start = pause.End;
        }

        return DeadlineTicks(start, duration);
    }

    private long? DeadlineTicks(long start, long duration)
    {
        if (duration == 0)
            return NextOpeningTicks(start);

        for (var timeline = Covering(start); ; timeline = Adopt(timeline, timeline.GrownLater()))
        {
            var position = timeline.OpenBefore(start);
            if (duration <= timeline.Total - position)
                return timeline.InstantOf(position + duration);
            if (timeline.ReachesEnd)
                return null;
        }
    }

    private long ElapsedTicks(long start, long end)
    {
        if (end <= start)
            return 0;

        Covering(start);
        var timeline = Covering(end);
        return timeline.OpenBefore(end) - timeline.OpenBefore(start);
    }

    private long? NextOpeningTicks(long ticks) => SpanAfter(ticks) is { } span ? Math.Max(span.Start, ticks) : null;

    private IEnumerable<OpenInterval> Intervals(long from, long to)
    {
        while (from < to && SpanAfter(from) is { } span && span.Start < to)
        {
            var start = Math.Max(span.Start, from);
            var end = span.End;
            while (end < to && SpanAfter(end) is { } next && next.Start == end)
                end = next.End;
            from = end;
            yield return new OpenInterval(new DateTime(start, DateTimeKind.Utc), new DateTime(Math.Min(end, to), DateTimeKind.Utc));
        }
    }

    private TickSpan? SpanAfter(long ticks)
    {
        for (var timeline = Covering(ticks); ; timeline = Adopt(timeline, timeline.GrownLater()))
        {
            var span = timeline.SpanAfter(ticks);
            if (span is not null || timeline.ReachesEnd)
                return span;
        }
    }

    private Timeline Covering(long ticks)
    {
        var timeline = Volatile.Read(ref _timeline);
        while (!timeline.Covers(ticks))
            timeline = Adopt(timeline, timeline.GrownTo(ticks));
        return timeline;
    }

    /// <summary>Publishes a grown snapshot, unless another thread was faster: then goes on with that thread's.</summary>
    private Timeline Adopt(Timeline known, Timeline grown)
    {
        var current = Interlocked.CompareExchange(ref _timeline, grown, known);
        return ReferenceEquals(current, known) ? grown : current;
    }
}
