using System.Globalization;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Plans;

/// <summary>Three years of a large shop, made by the server itself: for each inquiry four lines, two clocks, an invitation, every third with an answer. One in two hundred waits.</summary>
internal sealed class MillionRows(StoreDatabase database, int count)
{
    /// <summary>The shop's present.</summary>
    public static readonly DateTime End = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Tables = ["Inquiry", "InquiryEvent", "SlaClock", "Breach", "InquiryMail", "Alert", "Invitation", "SurveyResponse", "SurveyEvent", "SurveyMoment", "WebhookDelivery", "MessageReference", "StrayReply"];

    public async Task WriteAsync(AppliedIds ids)
    {
        await NumbersAsync();
        foreach (var sql in Rows(ids))
            await ExecuteAsync(sql);
        foreach (var table in Tables)
            await ExecuteAsync(database.Engine is MySqlEngine ? $"analyze table [CustomerCare{table}]" : $"vacuum analyze [CustomerCare{table}]");
    }

    private async Task NumbersAsync()
    {
        await ExecuteAsync("create table [plan_number] ([n] int not null primary key)");
        await ExecuteAsync("insert into [plan_number] ([n]) values (1)");
        for (var made = 1; made < count; made *= 2)
            await ExecuteAsync(FormattableString.Invariant($"insert into [plan_number] ([n]) select [n] + {made} from [plan_number] where [n] + {made} <= {count}"));
    }

    private IEnumerable<string> Rows(AppliedIds ids)
    {
        var seconds = 3 * 365 * 86400.0 / count;
        var asked = Later(FormattableString.Invariant($"(n - {count}) * {seconds:F3}"));
        var (no, made) = ("false", "from [plan_number]");
        const string became = "case when n % 200 = 0 then 'open' when n % 50 = 1 then 'closed' else 'resolved' end";
        yield return "insert into [CustomerCareInquiry] ([Id], [SourceKey], [ThreadToken], [Channel], [StoreId], [RequesterName], [RequesterEmail], [RequesterEmailKey], [CustomerId], [OrderNumber], [Subject], [OpenedPriority], "
            + "[Status], [Priority], [AgentName], [AgentId], [IsSpam], [IsAutomatic], [CreatedOnUtc], [LastMessageOnUtc], [WaitingSinceOnUtc], [NextDueOnUtc]) "
            + $"select n, concat('i', n), concat('t', n), 'email', 1 + n % 2, 'Customer', concat('c', n % 200000, '@example.test'), concat('c', n % 200000, '@example.test'), 1 + n % 200000, concat('N', n), 'Question', 'normal', "
            + $"{became}, 'normal', 'Agent', 100 + n % 12, {no}, {no}, {asked}, {asked}, case when n % 200 = 0 then {asked} end, case when n % 200 = 0 then {asked} end {made}";
        foreach (var (step, kind, actor) in new[] { (1, "customer_message", "requester"), (2, "sla_applied", "system"), (3, "agent_reply", "agent"), (4, "status", "agent") })
            yield return "insert into [CustomerCareInquiryEvent] ([InquiryId], [Kind], [Value], [HappenedOnUtc], [RecordedOnUtc], [Actor], [SourceKey], [Body], [IsRecovered]) "
                + $"select n, '{kind}', {(step == 2 ? $"'{ids.PolicyId}:{ids.CalendarId}'" : step == 4 ? "'resolved'" : "null")}, {asked}, {asked}, '{actor}', concat('e', n, '-{step}'), 'Where is my order?', {no} {made}"
                + (step > 2 ? " where n % 200 > 0" : string.Empty);
        foreach (var metric in new[] { "first_response", "first_resolution" })
            yield return "insert into [CustomerCareSlaClock] ([InquiryId], [Metric], [Cycle], [PolicyId], [CalendarId], [TargetSeconds], [TargetTime], [StartedOnUtc], [State], [DueOnUtc], [OverdueOnUtc], [WarnOnUtc], [FinishedOnUtc], [ElapsedSeconds]) "
                + FormattableString.Invariant($"select n, '{metric}', 1, {ids.PolicyId}, {ids.CalendarId}, 14400, 'business', {asked}, case when n % 200 = 0 then 'running' when n % 7 = 0 then 'breached' else 'met' end, ")
                + $"{asked}, {asked}, case when n % 200 = 0 then {asked} end, case when n % 200 > 0 then {asked} end, case when n % 200 > 0 then n % 90000 end {made}";
        yield return "insert into [CustomerCareBreach] ([InquiryId], [Metric], [Cycle], [StartedOnUtc], [OverdueOnUtc], [FoundOnUtc]) select [InquiryId], [Metric], 1, [StartedOnUtc], [OverdueOnUtc], [OverdueOnUtc] from [CustomerCareSlaClock] "
            + "where [State] = 'breached' or ([State] = 'running' and [InquiryId] % 400 = 0)";
        yield return $"insert into [CustomerCareMessageReference] ([MessageIdKey], [InquiryId]) select concat('m', n), n {made}";
        yield return $"insert into [CustomerCareInquiryMail] ([QueuedEmailId], [InquiryId]) select n, n {made}";
        yield return "insert into [CustomerCareInvitation] ([Id], [SurveyId], [Kind], [SubjectId], [StoreId], [CustomerId], [RecipientKey], [RecipientEmail], [Status], [TriggeredOnUtc], [PlannedOnUtc], [DueOnUtc], [SentOnUtc], [ExpiresOnUtc], [AnsweredOnUtc], [Attempts], [IsAnonymous]) "
            + FormattableString.Invariant($"select n, {ids.SurveyId}, 'recommendation', n, 1, 1 + n % 200000, concat('k', n % 200000), concat('c', n % 200000, '@example.test'), case when n > {count - 300} then 'scheduled' else 'sent' end, ")
            + FormattableString.Invariant($"{asked}, {asked}, case when n > {count - 300} then {asked} end, case when n <= {count - 300} then {asked} end, {asked}, case when n % 3 = 0 then {asked} end, 1, {no} {made}");
        yield return "insert into [CustomerCareSurveyResponse] ([InvitationId], [SurveyId], [StoreId], [RecipientKey], [Score], [AnsweredOnUtc], [FollowUpDueOnUtc]) "
            + FormattableString.Invariant($"select n, {ids.SurveyId}, 1, concat('k', n % 200000), n % 11, {asked}, case when n > {count - 3000} and n % 11 < 3 then {asked} end {made} where n % 3 = 0");
        yield return $"insert into [CustomerCareSurveyEvent] ([InvitationId], [Kind], [Score], [HappenedOnUtc]) select n, 'answered', n % 11, {asked} {made} where n % 3 = 0";
        yield return $"insert into [CustomerCareSurveyMoment] ([Moment], [SubjectId], [HappenedOnUtc], [RecordedOnUtc]) select 'paid', n, {asked}, {asked} {made}";
        yield return "insert into [CustomerCareWebhookDelivery] ([WebhookId], [EventKey], [EventName], [InquiryId], [Payload], [CreatedOnUtc], [NextOnUtc], [Attempts]) "
            + FormattableString.Invariant($"select {ids.WebhookId}, concat('w', n), 'inquiry.opened', n, 'x', {asked}, case when n > {count - 200} then {asked} end, 0 {made} where n > {count / 2}");
    }

    private string Later(string seconds)
    {
        return database.Engine is MySqlEngine ? $"(timestamp '2026-11-01 00:00:00' + interval floor({seconds}) second)" : $"(timestamp '2026-11-01 00:00:00' + ({seconds}) * interval '1 second')";
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var session = await database.WithTimeout(TimeSpan.FromMinutes(20)).OpenAsync();
        await session.ExecuteAsync(sql);
    }

    internal sealed record AppliedIds(int PolicyId, int CalendarId, int SurveyId, int WebhookId);
}
