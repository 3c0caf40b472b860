using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>One row of the inquiry list.</summary>
public sealed class InquiryRowFactory(AdminTexts texts, UserTime userTime, ClockModelFactory clockFactory)
{
    public async Task<InquiryRowModel> PrepareAsync(InquiryListRow listed, SlaCatalog catalog, DateTime nowUtc)
    {
        var inquiry = listed.Inquiry;
        return new InquiryRowModel
        {
            Id = inquiry.Id,
            Subject = string.IsNullOrWhiteSpace(inquiry.Subject) ? await texts.GetAsync(ErasedOr(inquiry, "Plugins.CustomerCare.Inquiries.NoSubject")) : inquiry.Subject,
            Requester = inquiry.RequesterName ?? inquiry.RequesterEmail ?? await texts.GetAsync(ErasedOr(inquiry, "Plugins.CustomerCare.Inquiries.NoName")),
            Channel = await texts.NameAsync(inquiry.Channel),
            Status = await StatusBadge.PrepareAsync(inquiry, texts),
            Priority = await texts.NameAsync(inquiry.Priority),
            Agent = inquiry.AgentName ?? string.Empty,
            WaitingSince = await userTime.ShowAsync(inquiry.WaitingSinceOnUtc),
            Due = await DueAsync(listed.Clocks, catalog, nowUtc),
            IsBreached = listed.Clocks.Any(clock => clock.State == ClockState.Breached && clock.ExcusedOnUtc is null)
        };
    }

    private static string ErasedOr(Inquiry inquiry, string key)
    {
        return inquiry.AnonymisedOnUtc is null ? key : "Plugins.CustomerCare.Inquiries.Erased";
    }

    private async Task<DueModel?> DueAsync(IReadOnlyList<SlaClock> clocks, SlaCatalog catalog, DateTime nowUtc)
    {
        var next = clocks.Where(clock => clock.State == ClockState.Running || clock.IsOverdue(nowUtc)).Where(clock => clock.DueOnUtc is not null).MinBy(clock => clock.DueOnUtc);
        if (next?.DueOnUtc is not { } dueOnUtc)
            return null;

        var time = catalog.Time(next.CalendarId, next.Time);
        var left = time.Elapsed(nowUtc, dueOnUtc).Ticks / TimeSpan.TicksPerSecond;
        var badge = next.IsOverdue(nowUtc) && next.ExcusedOnUtc is not null
            ? new BadgeModel(await texts.GetAsync("Plugins.CustomerCare.Inquiries.OverdueExcused"), "secondary")
            : await clockFactory.LeftAsync(next, left, next.IsOverdue(nowUtc));
        return new DueModel(await texts.NameAsync(next.Metric), await userTime.ShowAsync(dueOnUtc), badge);
    }
}
