namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>
/// Sorts out events of the same UID. An event with a RECURRENCE-ID takes the place of one repetition of its series. Of several others with one UID
/// the highest SEQUENCE is the current one; if that is equal, the file is broken and all are taken, for no day may get lost.
/// </summary>
internal static class IcsSeriesFinder
{
    /// <summary>Those that take place, in order of lines, each with the repetitions that others took over.</summary>
    public static IEnumerable<(IcsEvent Event, IReadOnlyList<IcsLine> Replaced)> Find(IReadOnlyList<IcsEvent> events) =>
        events
            .GroupBy(one => one.Uid.Length > 0 ? one.Uid : $"\n{one.Number}", StringComparer.Ordinal)
            .SelectMany(same => Current([.. same]))
            .Where(pair => !pair.Event.IsCancelled)
            .OrderBy(pair => pair.Event.Number);

    private static IEnumerable<(IcsEvent Event, IReadOnlyList<IcsLine> Replaced)> Current(List<IcsEvent> same)
    {
        var replacing = same.Where(one => one.First("RECURRENCE-ID") is not null)
            .GroupBy(one => one.First("RECURRENCE-ID")!.Value.Trim(), StringComparer.Ordinal)
            .SelectMany(Newest)
            .ToList();
        List<IcsLine> replaced = [.. replacing.Select(one => one.First("RECURRENCE-ID")!)];
        var series = Newest(same.Where(one => one.First("RECURRENCE-ID") is null));
        // Where a broken file leaves several series, the first stands for the UID.
        return series.Select((one, index) => (one, (IReadOnlyList<IcsLine>)(index == 0 ? replaced : []))).Concat(replacing.Select(one => (one, (IReadOnlyList<IcsLine>)[])));
    }

    private static List<IcsEvent> Newest(IEnumerable<IcsEvent> versions)
    {
        var all = versions.Select(one => (Event: one, one.Sequence)).ToList();
        var highest = all.Count == 0 ? 0 : all.Max(version => version.Sequence);
        return [.. all.Where(version => version.Sequence == highest).Select(version => version.Event)];
    }
}
