using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models.Dashboard;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;

/// <summary>The figures of the card about this moment.</summary>
public sealed class ServiceTodayModelFactory(ServiceTodayQuery todayQuery, InquiryListQuery listQuery, DashboardStore store, AdminTexts texts, UserTime userTime, TimeProvider clock)
{
    public async Task<ServiceTodayModel> PrepareAsync(CancellationToken cancellation)
    {
        var storeId = await store.IdAsync();
        var figures = await todayQuery.ExecuteAsync(storeId, cancellation);
        return new ServiceTodayModel
        {
            Figures =
            [
                await FigureAsync(InboxView.WaitingForUs, figures.Waiting, "info", "far fa-envelope", storeId),
                await FigureAsync(InboxView.DueSoon, figures.DueWithinHour, "warning", "far fa-clock", storeId),
                await FigureAsync(InboxView.Breached, figures.Overdue, "danger", "fas fa-exclamation-triangle", storeId)
            ],
            Oldest = figures.Waiting > 0 ? await OldestAsync(storeId, cancellation) : null,
            HasInquiries = figures.Waiting > 0 || await todayQuery.HasAnyAsync(storeId, cancellation)
        };
    }

    private async Task<ServiceTodayModel.FigureModel> FigureAsync(InboxView view, int count, string tone, string icon, int? storeId)
    {
        var search = new InquirySearchModel { Store = storeId };
        var shownTone = count == 0 ? "success" : tone;
        return new ServiceTodayModel.FigureModel(
            WireName.Of(view), await texts.NameAsync(view), count.ToString("N0", CultureInfo.CurrentCulture), shownTone, icon, InboxAddress.Of(search, view));
    }

    private async Task<ServiceTodayModel.OldestModel?> OldestAsync(int? storeId, CancellationToken cancellation)
    {
        var waiting = new InquiryListFilter { Inbox = InboxScope.For(InboxView.WaitingForUs), StoreId = storeId };
        var page = await listQuery.ExecuteAsync(waiting, InquiryListSort.LongestWaiting, 0, 1, cancellation);
        if (page.Rows is not [var row])
            return null;

        var oldest = row.Inquiry;
        var subject = string.IsNullOrWhiteSpace(oldest.Subject) ? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoSubject") : oldest.Subject;
        var sinceUtc = oldest.WaitingSinceOnUtc ?? oldest.CreatedOnUtc;
        var waited = DurationText.Of((long)(clock.GetUtcNow().UtcDateTime - sinceUtc).TotalSeconds, TargetTime.Calendar, await texts.DurationUnitsAsync());
        return new ServiceTodayModel.OldestModel(oldest.Id, subject, waited, await userTime.ShowAsync(sinceUtc));
    }
}
