using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>
/// Finds the events of calendars by their BEGIN and END. All other parts are passed over with whatever they hold: time zones have recurrence rules
/// too, alarms have durations, and to-do entries have dates.
/// </summary>
internal sealed class IcsEventReader(IcsProblems problems)
{
    /// <summary>Most events of a file.</summary>
    public const int GreatestCount = 5000;

    private readonly List<IcsEvent> _events = [];
    private readonly Stack<(string Name, int Number)> _open = new();
    private IcsEvent? _event;
    private bool _anyCalendar;

    public IReadOnlyList<IcsEvent> Read(IEnumerable<IcsLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Name == "BEGIN")
                Begin(line.Value.Trim().ToUpperInvariant(), line.Number);
            else if (line.Name == "END")
                End(line.Value.Trim().ToUpperInvariant(), line.Number);
            else if (_event is not null && _open.Peek().Name == "VEVENT")
                _event.Add(line);

            if (_events.Count <= GreatestCount)
                continue;
            problems.Add(line.Number, IcsRule.TooMany, GreatestCount.ToString(CultureInfo.InvariantCulture));
            return _events[..GreatestCount];
        }

        while (_open.TryPop(out var left))
            problems.Add(left.Number, IcsRule.Unbalanced, left.Name);
        if (!_anyCalendar)
            problems.Add(0, IcsRule.NotACalendar);
        return _events;
    }

    private void Begin(string name, int number)
    {
        _anyCalendar |= name == "VCALENDAR" && _open.Count == 0;
        if (name == "VEVENT")
        {
            // No event holds another: the one before wasn't closed.
            DropTo("VEVENT");
            _event = _open.Count > 0 && _open.Peek().Name == "VCALENDAR" ? new IcsEvent(number) : null;
        }

        _open.Push((name, number));
    }

    private void End(string name, int number)
    {
        if (_open.All(part => part.Name != name))
        {
            problems.Add(number, IcsRule.Unbalanced, name);
            return;
        }

        var isWhole = _open.Peek().Name == name;
        while (_open.Pop() is var part && part.Name != name)
            problems.Add(part.Number, IcsRule.Unbalanced, part.Name);
        if (_open.All(part => part.Name != "VEVENT") && _event is not null)
            Close(name == "VEVENT" && isWhole);
    }

    private void Close(bool keep)
    {
        if (keep)
            _events.Add(_event!);
        _event = null;
    }

    private void DropTo(string name)
    {
        while (_open.Any(part => part.Name == name))
        {
            var part = _open.Pop();
            problems.Add(part.Number, IcsRule.Unbalanced, part.Name);
        }
    }
}
