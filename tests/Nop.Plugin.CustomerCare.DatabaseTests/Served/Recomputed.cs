using System.Globalization;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>Figures of one metric out of the rows of an exported list, by the definitions that the page gives.</summary>
internal sealed class Recomputed
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    private readonly int _met;
    private readonly int _breached;
    private readonly int _open;
    private readonly int _overdue;
    private readonly int _ended;
    private readonly int _excused;
    private readonly List<long> _times = [];

    public Recomputed(IEnumerable<Dictionary<string, string>> clocks)
    {
        foreach (var clock in clocks)
        {
            var isExcused = clock["excused_on_utc"].Length > 0;
            var isBreached = clock["state"] == "breached" && !isExcused;
            _met += clock["state"] == "met" ? 1 : 0;
            _breached += isBreached ? 1 : 0;
            _open += IsOpen(clock) ? 1 : 0;
            _overdue += IsOverdue(clock) ? 1 : 0;
            _ended += clock["state"] == "ended" ? 1 : 0;
            _excused += isExcused ? 1 : 0;
            if (clock["state"] == "met" || isBreached)
                _times.Add(long.Parse(clock["elapsed_s"], CultureInfo.InvariantCulture));
        }

        _times.Sort();
    }

    private int Judged => _met + _breached + _overdue;

    public static bool IsOpen(Dictionary<string, string> clock) => clock["state"] is "running" or "paused";

    public static bool IsOverdue(Dictionary<string, string> clock) => IsOpen(clock) && clock["is_overdue"] == "true" && clock["excused_on_utc"].Length == 0;

    public static string Key(Dictionary<string, string> clock) => $"{clock["inquiry"]} {clock["metric"]} {clock["cycle"]}";

    /// <summary>One digit behind the point, halves away from zero.</summary>
    public static string Percent(int part, int whole)
    {
        return whole == 0 ? "–" : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero).ToString("0.0", English) + "%";
    }

    /// <summary>Whole per cent, with the interval of Wilson at 95 %.</summary>
    public static string PercentWithInterval(int part, int whole)
    {
        if (whole == 0)
            return "–";
        const double z = 1.959963984540054;
        double share = (double)part / whole, spread = 1 + z * z / whole;
        var (middle, half) = ((share + z * z / (2 * whole)) / spread, z / spread * Math.Sqrt(share * (1 - share) / whole + z * z / (4.0 * whole * whole)));
        return $"{Whole(share)} ({Whole(middle - half)} to {Whole(middle + half)})";
    }

    private static string Whole(double share) => Math.Round(Math.Clamp(share, 0, 1) * 100, MidpointRounding.AwayFromZero).ToString("0", English) + "%";

    /// <summary>First responses by the wall clock: up to 1, 3, 8 and 24 hours, and later.</summary>
    public static IEnumerable<int> Bands(IEnumerable<Dictionary<string, string>> clocks)
    {
        var hours = clocks.Where(clock => clock["metric"] == "first_response" && (clock["state"] == "met" || clock["state"] == "breached" && clock["excused_on_utc"].Length == 0))
            .Select(clock => (Instant(clock["finished_on_utc"]) - Instant(clock["started_on_utc"])).TotalHours).ToList();
        var from = double.NegativeInfinity;
        foreach (var to in new[] { 1, 3, 8, 24, double.PositiveInfinity })
        {
            yield return hours.Count(hour => hour > from && hour <= to);
            from = to;
        }
    }

    /// <summary>By the file's column, but for the metric's name, as it is written there.</summary>
    public IEnumerable<(string Column, string Text)> AsFile()
    {
        (string Column, object? Value)[] values =
        [
            ("measured", _times.Count), ("met", _met), ("breached", _breached), ("open", _open), ("open_overdue", _overdue), ("ended", _ended), ("excused", _excused),
            ("attainment", Judged == 0 ? null : Math.Round((decimal)_met / Judged, 6, MidpointRounding.AwayFromZero)), ("median_s", At(50)), ("p90_s", At(90))
        ];
        return values.Select(value => (value.Column, Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? string.Empty));
    }

    public IEnumerable<(string Figure, string Text)> AsPage()
    {
        foreach (var (figure, count) in new[] { ("measured", _times.Count), ("met", _met), ("breached", _breached), ("open", _open), ("open_overdue", _overdue), ("ended", _ended), ("excused", _excused) })
            yield return (figure, count.ToString("N0", English));
        yield return ("attainment", Percent(_met, Judged));
        yield return ("median", Duration(At(50)));
        yield return ("p90", Duration(At(90)));
    }

    // Nearest rank.
    private long? At(int percent) => _times.Count == 0 ? null : _times[(percent * _times.Count + 99) / 100 - 1];

    private static string Duration(long? seconds)
    {
        if (seconds is not { } all)
            return "–";
        var (large, small, units) = all >= 3600 ? (all / 3600, all % 3600 / 60, "h min") : all >= 60 ? (all / 60, all % 60, "min s") : (all, 0, "s ");
        var names = units.Split(' ');
        return small == 0 ? $"{large.ToString("N0", English)} {names[0]}" : $"{large.ToString("N0", English)} {names[0]} {small} {names[1]}";
    }

    private static DateTime Instant(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
