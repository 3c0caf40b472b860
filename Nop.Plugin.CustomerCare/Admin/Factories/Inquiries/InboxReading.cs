using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>What an address of the inbox asks for.</summary>
public static class InboxReading
{
    /// <summary>The value that stands for "assigned to nobody" among agents.</summary>
    public const string NOBODY = "none";

    /// <summary>The part that is shown: the one that is named, else the open ones; all, where something is looked for that may be ended.</summary>
    public static InboxView View(InquirySearchModel search)
    {
        ArgumentNullException.ThrowIfNull(search);
        if (WireName.TryParse<InboxView>(search.View, out var view))
            return view;

        return string.IsNullOrWhiteSpace(search.SearchText) && string.IsNullOrEmpty(search.Status) && !search.WithSpam ? InboxView.Open : InboxView.All;
    }

    /// <summary>The order that is named; else what is due next, and among all inquiries the newest, for most of them are done.</summary>
    public static InquiryListSort Sort(InquirySearchModel search)
    {
        return Known<InquiryListSort>(search?.SortBy) ?? (View(search!) == InboxView.All ? InquiryListSort.Created : InquiryListSort.NextDue);
    }

    /// <summary>The part as an agent sees it at that instant. A store without opening hours has its days in UTC.</summary>
    public static InboxScope Scope(InboxView view, int agentId, SlaCatalog catalog, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var zone = catalog.CurrentCalendars.Count > 0 ? BusinessTime.For(catalog.DefaultCalendar.Calendar) : BusinessTime.AroundTheClock;
        var today = DateOnly.FromDateTime(zone.ToLocal(nowUtc));
        return new InboxScope(view, agentId, zone.LocalDayStart(today), zone.LocalDayStart(today.AddDays(1)));
    }

    /// <summary>What narrows the part.</summary>
    public static async Task<InquiryListFilter> FilterAsync(InquirySearchModel search, UserTime userTime)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(userTime);
        var agentId = int.TryParse(search.Agent, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : (int?)null;
        var isUnassigned = search.Agent == NOBODY;
        return new InquiryListFilter
        {
            Text = search.SearchText,
            Statuses = Known<InquiryStatus>(search.Status) is { } status ? [status] : [],
            Channel = Known<Channel>(search.Channel),
            Priority = Known<Priority>(search.Priority),
            StoreId = search.Store,
            VendorId = search.Vendor,
            LanguageCode = string.IsNullOrWhiteSpace(search.Language) ? null : search.Language.Trim(),
            AgentId = agentId,
            UnassignedOnly = isUnassigned,
            AgentName = agentId is null && !isUnassigned ? search.Agent : null,
            CreatedFromUtc = await userTime.StartOfDayAsync(search.FromDay),
            CreatedToUtc = await userTime.EndOfDayAsync(search.ToDay),
            WithSpam = search.WithSpam
        };
    }

    private static T? Known<T>(string? name) where T : struct, Enum
    {
        return WireName.TryParse<T>(name, out var value) ? value : null;
    }
}
