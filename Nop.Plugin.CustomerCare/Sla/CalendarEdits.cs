using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>One change of one calendar: from the catalog as it is to the set that shall hold.</summary>
public static class CalendarEdits
{
    /// <summary>Adds the calendar at the end, or puts it in the place of a version; policies that use it follow a change of its name.</summary>
    /// <param name="versionId">The version that was changed; null for a new calendar.</param>
    /// <exception cref="RefusedEditException">The version isn't current any more, or another calendar has the name.</exception>
    public static SlaSettings Save(SlaCatalog catalog, int? versionId, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var former = versionId is { } id ? Current(catalog, id) : null;
        if (catalog.CurrentCalendars.Any(other => other != former && string.Equals(other.Calendar.Name, calendar.Name, StringComparison.OrdinalIgnoreCase)))
            throw new RefusedEditException(EditRefusal.NameTaken, [calendar.Name]);
        if (former is null)
            return catalog.Current with { Calendars = [.. catalog.Current.Calendars, calendar] };

        return new SlaSettings(
            [.. catalog.CurrentCalendars.Select(version => version == former ? calendar : version.Calendar)],
            [.. catalog.Current.Policies.Select(policy => IsUsedBy(former, policy) ? policy with { Calendar = calendar.Name } : policy)]);
    }

    /// <exception cref="RefusedEditException">The version isn't current any more, policies use it, or it is the only calendar.</exception>
    public static SlaSettings Delete(SlaCatalog catalog, int versionId)
    {
        var calendar = Current(catalog, versionId);
        var users = catalog.Current.Policies.Where(policy => IsUsedBy(calendar, policy)).Select(policy => policy.Name).ToList();
        if (users.Count > 0)
            throw new RefusedEditException(EditRefusal.CalendarInUse, users);
        if (catalog.CurrentCalendars.Count == 1)
            throw new RefusedEditException(EditRefusal.LastCalendar, [calendar.Calendar.Name]);

        return catalog.Current with { Calendars = [.. catalog.CurrentCalendars.Where(version => version != calendar).Select(version => version.Calendar)] };
    }

    /// <summary>Puts it first.</summary>
    /// <exception cref="RefusedEditException">The version isn't current any more.</exception>
    public static SlaSettings MakeDefault(SlaCatalog catalog, int versionId)
    {
        var calendar = Current(catalog, versionId);
        var others = catalog.CurrentCalendars.Where(version => version != calendar).Select(version => version.Calendar);
        return catalog.Current with { Calendars = [calendar.Calendar, .. others] };
    }

    private static CalendarVersion Current(SlaCatalog catalog, int versionId)
    {
        var version = catalog.FindCalendar(versionId) ?? throw new RefusedEditException(EditRefusal.Removed, [string.Empty]);
        if (version.Position is not null)
            return version;

        throw catalog.FindCurrentCalendar(version.Calendar.Name) is { } newer
            ? new RefusedEditException(EditRefusal.Outdated, [version.Calendar.Name], newer.Id)
            : new RefusedEditException(EditRefusal.Removed, [version.Calendar.Name]);
    }

    private static bool IsUsedBy(CalendarVersion calendar, SlaPolicy policy)
    {
        return string.Equals(policy.Calendar, calendar.Calendar.Name, StringComparison.Ordinal);
    }
}
