using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>The lines of one event, without those of its alarms.</summary>
/// <param name="number">The line on which it begins.</param>
internal sealed class IcsEvent(int number)
{
    private readonly List<IcsLine> _lines = [];

    public int Number => number;

    public string Summary => First("SUMMARY") is { } line ? IcsText.Unescape(line.Value) : string.Empty;

    /// <summary>What people may know it by.</summary>
    public string Label => Summary.Length > 0 ? Summary : IcsText.Clean(Uid);

    /// <summary>Empty if it has none.</summary>
    public string Uid => First("UID")?.Value.Trim() ?? string.Empty;

    public int Sequence => int.TryParse(First("SEQUENCE")?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;

    public bool IsCancelled => string.Equals(First("STATUS")?.Value.Trim(), "CANCELLED", StringComparison.OrdinalIgnoreCase);

    public void Add(IcsLine line) => _lines.Add(line);

    public IcsLine? First(string name) => _lines.Find(line => line.Name == name);

    public IEnumerable<IcsLine> All(string name) => _lines.Where(line => line.Name == name);
}
