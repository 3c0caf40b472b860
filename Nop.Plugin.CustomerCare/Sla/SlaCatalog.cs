using System.Collections.Concurrent;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Every calendar and policy version that was ever saved, and which of them hold now. Immutable and thread-safe.</summary>
public sealed class SlaCatalog
{
    private readonly ConcurrentDictionary<int, BusinessTime> _times = new();
    private readonly Dictionary<int, CalendarVersion> _calendars;
    private readonly Dictionary<int, PolicyVersion> _policies;

    /// <param name="calendars">All versions, in any order.</param>
    /// <param name="policies">All versions, in any order.</param>
    /// <exception cref="ArgumentException">Two versions have the same id.</exception>
    public SlaCatalog(IEnumerable<CalendarVersion> calendars, IEnumerable<PolicyVersion> policies)
    {
        _calendars = calendars.ToDictionary(calendar => calendar.Id);
        _policies = policies.ToDictionary(policy => policy.Id);
        CurrentCalendars = [.. _calendars.Values.Where(calendar => calendar.Position is not null).OrderBy(calendar => calendar.Position)];
        CurrentPolicies = [.. _policies.Values.Where(policy => policy.Position is not null).OrderBy(policy => policy.Position)];
    }

    /// <summary>All that were ever saved, in order of name, then of version.</summary>
    public IEnumerable<CalendarVersion> AllCalendars => _calendars.Values.OrderBy(version => version.Calendar.Name, StringComparer.Ordinal).ThenBy(version => version.Version);

    /// <summary>All that were ever saved, in order of name, then of version.</summary>
    public IEnumerable<PolicyVersion> AllPolicies => _policies.Values.OrderBy(version => version.Policy.Name, StringComparer.Ordinal).ThenBy(version => version.Version);

    /// <summary>The set that holds now.</summary>
    public SlaSettings Current => new([.. CurrentCalendars.Select(version => version.Calendar)], [.. CurrentPolicies.Select(version => version.Policy)]);

    /// <summary>In the manager's order; the first is the default calendar, whose zone is the store's zone.</summary>
    public IReadOnlyList<CalendarVersion> CurrentCalendars { get; }

    /// <summary>In match order.</summary>
    public IReadOnlyList<PolicyVersion> CurrentPolicies { get; }

    /// <summary>The first of the current calendars.</summary>
    /// <exception cref="SlaSettingsException">There is none.</exception>
    public CalendarVersion DefaultCalendar => CurrentCalendars.Count > 0
        ? CurrentCalendars[0]
        : throw new SlaSettingsException(["No opening hours are set up: add a calendar on the page \"Opening hours and policies\"."]);

    /// <summary>The current calendar of that name; null if there is none.</summary>
    public CalendarVersion? FindCurrentCalendar(string name)
    {
        return CurrentCalendars.FirstOrDefault(calendar => string.Equals(calendar.Calendar.Name, name, StringComparison.Ordinal));
    }

    /// <summary>The version, current or not; null if there is none of this id.</summary>
    public CalendarVersion? FindCalendar(int calendarId)
    {
        return _calendars.GetValueOrDefault(calendarId);
    }

    /// <summary>The version, current or not; null if there is none of this id.</summary>
    public PolicyVersion? FindPolicy(int policyId)
    {
        return _policies.GetValueOrDefault(policyId);
    }

    /// <exception cref="KeyNotFoundException">No version has this id.</exception>
    public PolicyVersion Policy(int policyId)
    {
        return _policies.TryGetValue(policyId, out var policy) ? policy : throw new KeyNotFoundException($"There is no policy version {policyId}.");
    }

    /// <exception cref="KeyNotFoundException">No version has this id.</exception>
    public CalendarVersion Calendar(int calendarId)
    {
        return _calendars.TryGetValue(calendarId, out var calendar) ? calendar : throw new KeyNotFoundException($"There is no calendar version {calendarId}.");
    }

    /// <summary>The arithmetic for targets of that kind under that calendar version.</summary>
    /// <exception cref="KeyNotFoundException">No calendar version has this id.</exception>
    public BusinessTime Time(int calendarId, TargetTime time)
    {
        return time == TargetTime.Calendar
            ? BusinessTime.AroundTheClock
            : _times.GetOrAdd(calendarId, id => BusinessTime.For(Calendar(id).Calendar));
    }
}
