using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Admin.Models.Contacts;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Contacts;

/// <summary>Builds the report of a period, and the lists behind its figures.</summary>
public sealed class ReadReplyList(BuildContactReport build, ReadReportRequest read, ReadTeamScope readScope, ISettingService settings)
{
    public async Task<ContactReport> ReportAsync(ReportRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await build.ExecuteAsync(request.Period.FirstDay, request.Period.End, await HoursAsync(), request.Filter, null, cancellation);
    }

    /// <summary>The replies that were asked for, the newest first.</summary>
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public async Task<(ReportRequest Request, ReplyListFilter Filter, IReadOnlyList<JudgedReply> Replies)> ExecuteAsync(ReplySearchModel search, CancellationToken cancellation)
    {
        var request = await read.ExecuteAsync(search, cancellation);
        var filter = FilterOf(search, await readScope.ExecuteAsync());
        var replies = new List<JudgedReply>();
        await build.ExecuteAsync(
            request.Period.FirstDay, request.Period.End, await HoursAsync(), request.Filter, (inquiry, tally) => replies.AddRange(filter.Of(inquiry, tally)), cancellation);
        return (request, filter, [.. replies.OrderByDescending(reply => reply.RepliedOnUtc).ThenByDescending(reply => reply.InquiryId)]);
    }

    /// <summary>How long after a reply another contact counts as repeated, for all stores; at least an hour, whatever the setting says.</summary>
    public async Task<int> HoursAsync()
    {
        return Math.Max(1, (await settings.LoadSettingAsync<CustomerCareSettings>()).RepeatedContactHours);
    }

    private static ReplyListFilter FilterOf(ReplySearchModel search, TeamScope scope)
    {
        return new ReplyListFilter(
            WireName.TryParse<ReplyShow>(search.Show, out var show) ? show : ReplyShow.Repeated,
            search.ByAgent && scope.Shows(search.AgentId) ? new ContactAgent(search.AgentId, search.AgentName) : null,
            WireName.TryParse<Channel>(search.Channel, out var channel) ? channel : null,
            search.StoreId);
    }
}
