using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Loyalty;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Loyalty;

/// <summary>What the page was asked for, understood.</summary>
/// <param name="TimeZone">The IANA zone in which days are meant.</param>
/// <param name="LoyalOrders">Null for the usual.</param>
/// <param name="LoyalPaid">Null for the usual.</param>
public sealed record LoyaltyRequest(ReportPeriod Period, LoyaltyScope Scope, string TimeZone, int? LoyalOrders, decimal? LoyalPaid)
{
    /// <exception cref="SlaSettingsException">There is no calendar, hence no store's zone.</exception>
    public static LoyaltyRequest Of(LoyaltySearchModel search, SlaCatalog catalog, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(catalog);
        var period = ReportPeriod.Of(search.FromDay, search.ToDay, catalog, nowUtc);
        var zone = BusinessTime.For(catalog.DefaultCalendar.Calendar);
        var scope = new LoyaltyScope(zone.LocalDayStart(period.FirstDay), zone.LocalDayStart(period.End), search.Store > 0 ? search.Store : null);
        return new LoyaltyRequest(
            period,
            scope,
            catalog.DefaultCalendar.Calendar.TimeZoneId,
            int.TryParse(search.LoyalOrders, NumberStyles.None, CultureInfo.InvariantCulture, out var orders) && orders > 0 ? orders : null,
            Amount(search.LoyalPaid));
    }

    /// <summary>The values that stand in its address.</summary>
    public Dictionary<string, string> Address
    {
        get
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["fromDay"] = ReportPeriod.Write(Period.FirstDay), ["toDay"] = ReportPeriod.Write(Period.LastDay) };
            Add(values, "store", Scope.StoreId);
            Add(values, "loyalOrders", LoyalOrders);
            Add(values, "loyalPaid", LoyalPaid);
            return values;
        }
    }

    // A decimal point or a decimal comma; no separators of thousands, which mean the other in another language.
    private static decimal? Amount(string? text)
    {
        return decimal.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount > 0 ? amount : null;
    }

    private static void Add(Dictionary<string, string> values, string name, IFormattable? value)
    {
        if (value is not null)
            values[name] = value.ToString(null, CultureInfo.InvariantCulture);
    }
}
