using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>The screens behind a summary's numbers, in the admin area of one store.</summary>
/// <exception cref="InvalidOperationException">The store has no usable address.</exception>
internal sealed class SummaryLinks(Store store, SlaCatalog catalog)
{
    public string Dashboard => StoreAddress.Of(store, "Admin");

    /// <summary>The list of clocks behind a figure.</summary>
    public string Clocks(PeriodPart days, ClockShow show, SlaMetric metric)
    {
        var report = new ReportRequest(new ReportPeriod(days.FirstDay, days.End.AddDays(-1)), new ReportFilter { StoreId = store.Id }, null, catalog);
        return To(CustomerCareDefaults.Controllers.CLOCKS, "List", ClockListRequest.RouteOf(report.Address, show, metric));
    }

    public string Inbox(InboxView view)
    {
        return To(CustomerCareDefaults.Controllers.INQUIRY, "List", InboxAddress.Of(new InquirySearchModel { Store = store.Id }, view));
    }

    /// <param name="group">Null for all answers.</param>
    public string Answers(PeriodPart days, ScoreGroup? group)
    {
        return To(CustomerCareDefaults.Controllers.SURVEY_RESULTS, "Index", AnswerAddress.Of(days, store.Id, group)) + "#survey-answers";
    }

    public string Answer(long invitationId)
    {
        return StoreAddress.Of(store, string.Create(CultureInfo.InvariantCulture, $"Admin/{CustomerCareDefaults.Controllers.SURVEY_ANSWER}/Show/{invitationId}"));
    }

    private string To(string controller, string action, IDictionary<string, string> route)
    {
        return StoreAddress.Of(store, $"Admin/{controller}/{action}") + QueryString.Create(route.Select(value => KeyValuePair.Create<string, string?>(value.Key, value.Value)));
    }
}
