using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether each calendar's zone is known on this machine and the shop opens in the next days.</summary>
public sealed class OpeningHoursCheck(ISlaCatalogStore catalogs, TimeProvider clock) : ISelfCheck
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(7);

    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var calendars = (await catalogs.LoadAsync(cancellation)).CurrentCalendars;
        if (calendars.Count == 0)
            return [Finding.Fault("Plugins.CustomerCare.SelfCheck.OpeningHours.None").Remedy("Plugins.CustomerCare.SelfCheck.OpeningHours.Do", CheckPlace.Policies)];

        return [.. calendars.Select(version => Judge(version.Calendar, clock.GetUtcNow().UtcDateTime))];
    }

    internal static Finding Judge(BusinessCalendar calendar, DateTime nowUtc)
    {
        if (ZoneIds.Find(calendar.TimeZoneId) is not { } zone)
            return Finding.Fault("Plugins.CustomerCare.SelfCheck.OpeningHours.NoZone", calendar.Name, calendar.TimeZoneId).Remedy("Plugins.CustomerCare.SelfCheck.OpeningHours.NoZone.Do", CheckPlace.Policies);

        var finding = BusinessTime.For(calendar).NextOpening(nowUtc) is not { } opening
            ? Finding.Fault("Plugins.CustomerCare.SelfCheck.OpeningHours.Never", calendar.Name)
            : opening - nowUtc > Soon
                ? Finding.Attention("Plugins.CustomerCare.SelfCheck.OpeningHours.Late", calendar.Name, opening)
                : opening == nowUtc
                    ? Finding.Ok("Plugins.CustomerCare.SelfCheck.OpeningHours.Open", calendar.Name, zone.Id)
                    : Finding.Ok("Plugins.CustomerCare.SelfCheck.OpeningHours.Opens", calendar.Name, zone.Id, opening);
        if (finding.State != CheckState.Ok)
            finding = finding.Remedy("Plugins.CustomerCare.SelfCheck.OpeningHours.Do", CheckPlace.Policies);

        return finding.Fact("zone", SupportFact.OneOf(calendar.TimeZoneId, [zone.Id]));
    }
}
