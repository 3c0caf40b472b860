using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.Contacts;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Contacts;

/// <summary>A list of replies, a page at a time, and as rows of a file.</summary>
public sealed class ReplyListModelFactory(ReadReplyList read, InquiryFactsQuery facts, ContactReportModelFactory names, ReportChoices choices, AdminTexts texts, UserTime userTime)
{
    private const int PAGE = 50;
    private const int AT_ONCE = 500;

    public async Task<ReplyListModel> PrepareAsync(ReplySearchModel search, CancellationToken cancellation)
    {
        var (request, filter, replies) = await read.ExecuteAsync(search, cancellation);
        var page = Math.Clamp(search.PageNumber, 1, Math.Max(1, (replies.Count + PAGE - 1) / PAGE));
        var shown = replies.Skip((page - 1) * PAGE).Take(PAGE).ToList();
        var report = request.Address;
        var route = RouteOf(search, filter, report);
        return new ReplyListModel
        {
            Title = await texts.FormatAsync("Plugins.CustomerCare.Contacts.List.Count", await texts.NameAsync(filter.Show), ScoreText.Number(replies.Count)),
            About = await AboutAsync(request, filter, cancellation),
            IsOfReplies = filter.Show < ReplyShow.ResolvedAtFirst,
            Rows = await RowsAsync(shown, cancellation),
            Route = route,
            ReportRoute = report,
            NewerRoute = page > 1 ? Paged(route, page - 1) : null,
            OlderRoute = page * PAGE < replies.Count ? Paged(route, page + 1) : null
        };
    }

    /// <summary>All rows of the list, instants as UTC.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string?>>> PrepareCsvAsync(ReplySearchModel search, CancellationToken cancellation)
    {
        var (_, _, replies) = await read.ExecuteAsync(search, cancellation);
        var rows = new List<IReadOnlyList<string?>> { new[] { "inquiry", "subject", "requester", "channel", "store_id", "agent", "replied_on_utc", "wrote_again_on_utc", "after_s", "in_inquiry" } };
        foreach (var some in replies.Chunk(AT_ONCE))
        {
            var inquiries = await facts.ReadAsync([.. some.Select(reply => reply.InquiryId)], cancellation);
            rows.AddRange(some.Select(reply => new[]
            {
                Text(reply.InquiryId), inquiries[reply.InquiryId].Subject, inquiries[reply.InquiryId].RequesterName ?? inquiries[reply.InquiryId].RequesterEmail, WireName.Of(reply.Channel),
                Text(reply.StoreId), reply.AgentName, Utc(reply.RepliedOnUtc), Utc(reply.ContactOnUtc), Text(Seconds(reply)), Text(reply.ContactInquiryId)
            }));
        }

        return rows;
    }

    private async Task<IReadOnlyList<ReplyListModel.RowModel>> RowsAsync(List<JudgedReply> replies, CancellationToken cancellation)
    {
        var inquiries = await facts.ReadAsync([.. replies.Select(reply => reply.InquiryId)], cancellation);
        var units = await texts.DurationUnitsAsync();
        var rows = new List<ReplyListModel.RowModel>();
        foreach (var reply in replies)
        {
            var inquiry = inquiries[reply.InquiryId];
            rows.Add(new ReplyListModel.RowModel
            {
                InquiryId = reply.InquiryId,
                Subject = string.IsNullOrWhiteSpace(inquiry.Subject) ? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoSubject") : inquiry.Subject,
                Requester = inquiry.RequesterName ?? inquiry.RequesterEmail ?? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoName"),
                Channel = await texts.NameAsync(reply.Channel),
                Agent = await names.NameAsync(new ContactAgent(reply.AgentId, reply.AgentName)),
                Replied = await userTime.ShowAsync(reply.RepliedOnUtc),
                WroteAgain = await userTime.ShowAsync(reply.ContactOnUtc),
                After = Seconds(reply) is { } after ? DurationText.Of(after, TargetTime.Calendar, units) : null,
                OtherInquiryId = reply.ContactInquiryId == reply.InquiryId ? null : reply.ContactInquiryId
            });
        }

        return rows;
    }

    private async Task<string> AboutAsync(ReportRequest request, ReplyListFilter filter, CancellationToken cancellation)
    {
        var parts = new List<string> { await choices.AboutAsync(request, "Plugins.CustomerCare.Contacts.List.Period", cancellation) };
        if (filter.Agent is { } agent)
            parts.Add(await texts.FormatAsync("Plugins.CustomerCare.Contacts.List.RepliedBy", await names.NameAsync(agent)));

        return string.Join(" · ", parts);
    }

    private static Dictionary<string, string> RouteOf(ReplySearchModel search, ReplyListFilter filter, Dictionary<string, string> report)
    {
        var route = new Dictionary<string, string>(report) { ["show"] = WireName.Of(filter.Show) };
        if (filter.Agent is not null)
            route["byAgent"] = "true";
        foreach (var (key, value) in new[] { ("agentId", Text(search.AgentId)), ("agentName", search.AgentName), ("storeId", Text(search.StoreId)) })
            if (!string.IsNullOrEmpty(value))
                route[key] = value;

        return route;
    }

    private static Dictionary<string, string> Paged(Dictionary<string, string> route, int page)
    {
        return new Dictionary<string, string>(route) { ["pageNumber"] = Text(page)! };
    }

    private static long? Seconds(JudgedReply reply) => reply.ContactOnUtc is { } contact ? (contact - reply.RepliedOnUtc).Ticks / TimeSpan.TicksPerSecond : null;

    private static string? Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);

    private static string? Utc(DateTime? instant) => instant?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
