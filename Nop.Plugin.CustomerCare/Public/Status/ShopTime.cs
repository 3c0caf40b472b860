using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Public.Status;

/// <summary>Instants in the zone of the store's default calendar, as a shopper reads them.</summary>
internal sealed class ShopTime(BusinessTime calendar, Language? language)
{
    /// <summary>The zone's distance from UTC at that instant, "UTC+01:00".</summary>
    public static string OffsetOf(BusinessTime calendar, DateTime utc)
    {
        return PromisedTime.Of(utc, utc, calendar).UtcOffset;
    }

    /// <summary>Day and minute.</summary>
    public string Of(DateTime utc)
    {
        return calendar.ToLocal(utc).ToString(DayPattern() + ", HH:mm", MailWords.CultureOf(language));
    }

    // The language's own order of day, month and year, without the weekday.
    private string DayPattern()
    {
        return MailWords.CultureOf(language).DateTimeFormat.LongDatePattern.Replace("dddd", string.Empty, StringComparison.Ordinal).Trim(' ', ',', '،');
    }
}
