using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>The figures of the dashboard card.</summary>
public sealed class ServiceTodayModelFactory(ServiceTodayQuery todayQuery, InquiryListQuery listQuery, AdminTexts texts, UserTime userTime)
{
    public async Task<ServiceTodayModel> PrepareAsync(CancellationToken cancellation)
    {
        var figures = await todayQuery.ExecuteAsync(cancellation);
        return new ServiceTodayModel
        {
            Figures =
            [
                await FigureAsync(InboxView.WaitingForUs, figures.Waiting, "info", "far fa-envelope"),
                await FigureAsync(InboxView.DueSoon, figures.DueWithinHour, "warning", "far fa-clock"),
                await FigureAsync(InboxView.Breached, figures.Overdue, "danger", "fas fa-exclamation-triangle")
            ],
            Oldest = figures.Waiting > 0 ? await OldestAsync(cancellation) : null
        };
    }

    private async Task<ServiceTodayModel.FigureModel> FigureAsync(InboxView view, int count, string tone, string icon)
    {
        var shownTone = count == 0 ? "success" : tone;
        return new ServiceTodayModel.FigureModel(WireName.Of(view), await texts.NameAsync(view), count.ToString("N0", CultureInfo.CurrentCulture), shownTone, icon);
    }

    private async Task<ServiceTodayModel.OldestModel?> OldestAsync(CancellationToken cancellation)
    {
        var page = await listQuery.ExecuteAsync(new InquiryListFilter { Inbox = InboxScope.For(InboxView.WaitingForUs) }, InquiryListSort.LongestWaiting, 0, 1, cancellation);
        if (page.Rows is not [var row])
            return null;

        var oldest = row.Inquiry;
        var subject = string.IsNullOrWhiteSpace(oldest.Subject) ? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoSubject") : oldest.Subject;
        return new ServiceTodayModel.OldestModel(oldest.Id, subject, await userTime.ShowAsync(oldest.WaitingSinceOnUtc ?? oldest.CreatedOnUtc));
    }
}
