using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>When collected alerts are sent.</summary>
/// <param name="Hours">Between two mails, for <see cref="AlertDelivery.EveryHours"/>.</param>
/// <param name="HourOfDay">In the calendar's zone, 0 to 23, for <see cref="AlertDelivery.OnceADay"/>.</param>
public sealed record DigestSchedule(AlertDelivery Delivery, int Hours, int HourOfDay)
{
    /// <summary>Alerts of one run to one recipient, up to which each gets a mail of its own.</summary>
    public const int MostSingleMails = 5;

    /// <summary>How long nobody has looked before what was found counts as a backlog.</summary>
    public static readonly TimeSpan Standstill = TimeSpan.FromHours(1);

    /// <summary>Whether a new mail may go out: always where each goes at once, never before the first round has begun.</summary>
    /// <param name="lastOnUtc">The last round, UTC, whether or not there was anything to send; null if there was none.</param>
    /// <param name="nowUtc">UTC.</param>
    public bool IsDue(DateTime? lastOnUtc, DateTime nowUtc, BusinessTime calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Delivery switch
        {
            AlertDelivery.EveryHours => lastOnUtc is { } last && nowUtc - last >= TimeSpan.FromHours(Hours),
            AlertDelivery.OnceADay => lastOnUtc is { } last && calendar.ToLocal(last) < LatestRound(calendar.ToLocal(nowUtc)),
            _ => true
        };
    }

    /// <summary>Whether the alerts to one recipient go in one mail.</summary>
    /// <param name="afterStandstill">Whether nobody has looked for longer than <see cref="Standstill"/>.</param>
    public bool InOneMail(int alerts, bool afterStandstill)
    {
        return Delivery != AlertDelivery.AtOnce || alerts > MostSingleMails || (afterStandstill && alerts > 1);
    }

    private DateTime LatestRound(DateTime local)
    {
        var today = local.Date.AddHours(HourOfDay);
        return today <= local ? today : today.AddDays(-1);
    }
}
