using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>Rows of the inbox.</summary>
public sealed class InquiryRowFactory(AdminTexts texts, UserTime userTime, ClockModelFactory clockFactory, StoreChoices store)
{
    public async Task<IReadOnlyList<InquiryRowModel>> PrepareAsync(IReadOnlyList<InquiryListRow> listed, SlaCatalog catalog, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(listed);
        var stores = await NamesAsync(store.StoresAsync);
        var vendors = listed.Any(row => row.Inquiry.VendorId is not null) ? await NamesAsync(store.VendorsAsync) : new Dictionary<string, string>();
        var rows = new List<InquiryRowModel>(listed.Count);
        foreach (var row in listed)
            rows.Add(await PrepareAsync(row, catalog, nowUtc) with { Whereabouts = await WhereaboutsAsync(row.Inquiry, stores, vendors) });

        return rows;
    }

    private async Task<InquiryRowModel> PrepareAsync(InquiryListRow listed, SlaCatalog catalog, DateTime nowUtc)
    {
        var inquiry = listed.Inquiry;
        return new InquiryRowModel
        {
            Id = inquiry.Id,
            Subject = string.IsNullOrWhiteSpace(inquiry.Subject) ? await texts.GetAsync(ErasedOr(inquiry, "Plugins.CustomerCare.Inquiries.NoSubject")) : inquiry.Subject,
            Requester = inquiry.RequesterName ?? inquiry.RequesterEmail ?? await texts.GetAsync(ErasedOr(inquiry, "Plugins.CustomerCare.Inquiries.NoName")),
            Whereabouts = [],
            Status = await StatusBadge.PrepareAsync(inquiry, texts),
            Priority = inquiry.Priority == Priority.Normal ? null : new BadgeModel(await texts.NameAsync(inquiry.Priority), Tone(inquiry.Priority)),
            Agent = inquiry.AgentName ?? string.Empty,
            WaitingSince = await userTime.ShowAsync(inquiry.WaitingSinceOnUtc),
            Due = await DueAsync(listed, catalog, nowUtc),
            IsBreached = listed.Clocks.Any(clock => clock.State == ClockState.Breached && clock.ExcusedOnUtc is null),
            IsSpam = inquiry.IsSpam
        };
    }

    private static string ErasedOr(Inquiry inquiry, string key)
    {
        return inquiry.AnonymisedOnUtc is null ? key : "Plugins.CustomerCare.Inquiries.Erased";
    }

    private async Task<DueModel?> DueAsync(InquiryListRow listed, SlaCatalog catalog, DateTime nowUtc)
    {
        var open = listed.Clocks.Where(clock => clock.State is ClockState.Running or ClockState.Paused).ToList();
        var next = open.Where(clock => clock.State == ClockState.Running && clock.DueOnUtc is not null).MinBy(clock => clock.DueOnUtc)
            ?? open.Where(clock => clock.State == ClockState.Paused).MinBy(clock => clock.TargetSeconds - clock.ElapsedSeconds);
        if (next is null)
            return null;

        var badge = next.IsOverdue(nowUtc) && next.ExcusedOnUtc is not null
            ? new BadgeModel(await texts.GetAsync("Plugins.CustomerCare.Inquiries.OverdueExcused"), "secondary")
            : await clockFactory.LeftAsync(Read(next, listed.Log, catalog, nowUtc));
        return new DueModel(await texts.NameAsync(next.Metric), await userTime.ShowAsync(next.DueOnUtc), badge);
    }

    // What is left until a deadline is open time alone; by how much one is late depends on pauses after it, which the log knows.
    private static ClockReading Read(SlaClock clock, IReadOnlyList<InquiryEvent> log, SlaCatalog catalog, DateTime nowUtc)
    {
        if (clock.State != ClockState.Running || clock.DueOnUtc is not { } dueOnUtc)
            return new ClockReading(clock, clock.ElapsedSeconds);
        if (clock.IsOverdue(nowUtc) && ClockReading.Of(log, catalog, nowUtc).FirstOrDefault(reading => (reading.Clock.Metric, reading.Clock.Cycle) == (clock.Metric, clock.Cycle)) is { } read)
            return read;

        var left = catalog.Time(clock.CalendarId, clock.Time).Elapsed(nowUtc, dueOnUtc).Ticks / TimeSpan.TicksPerSecond;
        return new ClockReading(clock, clock.TargetSeconds - left);
    }

    private async Task<IReadOnlyList<string>> WhereaboutsAsync(Inquiry inquiry, IReadOnlyDictionary<string, string> stores, IReadOnlyDictionary<string, string> vendors)
    {
        var parts = new List<string> { await texts.NameAsync(inquiry.Channel) };
        if (stores.Count > 1)
            parts.Add(Name(stores, inquiry.StoreId));
        if (inquiry.VendorId is { } vendor)
            parts.Add(Name(vendors, vendor));
        if (!string.IsNullOrEmpty(inquiry.OrderNumber))
            parts.Add(await texts.FormatAsync("Plugins.CustomerCare.Inbox.Order", inquiry.OrderNumber));

        return parts;
    }

    private static string Tone(Priority priority)
    {
        return priority switch
        {
            Priority.Urgent => "danger",
            Priority.High => "warning",
            _ => "light"
        };
    }

    private static string Name(IReadOnlyDictionary<string, string> names, int id)
    {
        var key = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return names.TryGetValue(key, out var name) ? name : key;
    }

    private static async Task<IReadOnlyDictionary<string, string>> NamesAsync(Func<Task<IReadOnlyList<Microsoft.AspNetCore.Mvc.Rendering.SelectListItem>>> read)
    {
        return (await read()).ToDictionary(item => item.Value, item => item.Text, StringComparer.Ordinal);
    }
}
