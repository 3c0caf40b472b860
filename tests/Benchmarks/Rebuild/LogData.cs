using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Sla;
using Npgsql;

namespace Benchmarks.Rebuild;

/// <summary>
/// A year's inquiries, made by the server itself: five events each on average. Seven of ten are answered and resolved, closed or waiting for the customer, one is answered twice, the
/// rest is open; answers take from minutes to a week.
/// </summary>
internal static class LogData
{
    private const string INQUIRIES =
        """
        insert into "CustomerCareInquiry" ("SourceKey", "ThreadToken", "Channel", "StoreId", "RequesterName", "RequesterEmail", "RequesterEmailKey", "Subject", "OpenedPriority",
            "Status", "Priority", "IsSpam", "IsAutomatic", "CreatedOnUtc", "LastMessageOnUtc")
        select md5('a' || i) || md5('b' || i), left(md5('c' || i), 16), 'contact_form', 1, 'Customer ' || i % 40000, 'c' || i % 40000 || '@example.test', 'c' || i % 40000 || '@example.test',
            'Question ' || i, 'normal', 'new', 'normal', false, false, asked, asked
        from (select i, timestamp '2025-01-01' + i * (interval '365 days' / {COUNT}) as asked from generate_series(1, {COUNT}) i) made
        order by i
        """;

    // What happens to an inquiry depends on its number's last digit: who did what, how many minutes after the question (multiplied by up to ten).
    private const string EVENTS =
        """
        create temporary table step (digits int[], kind text, value text, minutes int, actor text, body boolean);
        insert into step values
            ('{0,1,2,3,4,5,6,7,8,9}', 'customer_message', null, 0, 'requester', true),
            ('{0,1,2,3,4,5,6,7,8,9}', 'sla_applied', '{APPLIED}', 0, 'system', false),
            ('{0,1,2,3,4,5,6,8,9}', 'assigned', 'Anna Nowak', 20, 'agent', false),
            ('{0,1,2,3,4,5,6,7}', 'agent_reply', null, 130, 'agent', true),
            ('{0,1,2}', 'status', 'resolved', 131, 'agent', false),
            ('{3,4}', 'status', 'closed', 900, 'agent', false),
            ('{5,6,7}', 'status', 'pending', 132, 'agent', false),
            ('{7}', 'customer_message', null, 300, 'requester', true),
            ('{7}', 'agent_reply', null, 420, 'agent', true),
            ('{7}', 'status', 'resolved', 421, 'agent', false),
            ('{9}', 'status', 'open', 45, 'agent', false),
            ('{9}', 'customer_message', null, 800, 'requester', true);
        insert into "CustomerCareInquiryEvent" ("InquiryId", "Kind", "Value", "HappenedOnUtc", "RecordedOnUtc", "Actor", "ActorName", "ActorId", "SourceKey", "Body", "IsRecovered")
        select inquiry, kind, value, happened, happened, actor, case actor when 'agent' then 'Anna Nowak' end, case actor when 'agent' then 7 end,
            md5('e' || inquiry || kind || minutes) || md5('f' || inquiry || kind || minutes), case when body then repeat('A sentence of ordinary length about an order. ', 5) end, false
        from (select i."Id" as inquiry, s.*, i."CreatedOnUtc" + s.minutes * (1 + i."Id" * 7919 % 10) * interval '1 minute' as happened
            from "CustomerCareInquiry" i join step s on i."Id" % 10 = any(s.digits)) made
        order by happened, inquiry, minutes
        """;

    public static async Task WriteAsync(BenchDatabase database, int inquiries)
    {
        var catalog = await PromiseAsync(database);
        var applied = new AppliedSla(catalog.CurrentPolicies[0].Id, catalog.DefaultCalendar.Id);

        await database.ExecuteAsync(INQUIRIES.Replace("{COUNT}", inquiries.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        await database.ExecuteAsync(EVENTS.Replace("{APPLIED}", applied.ToString(), StringComparison.Ordinal));
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>A shop of Warsaw with one policy for everybody.</summary>
    public static async Task<SlaCatalog> PromiseAsync(BenchDatabase database)
    {
        var catalogs = new SlaCatalogRepository(BenchDatabase.Open(database.ConnectionString), TimeProvider.System);
        await catalogs.ReplaceAsync(new SlaSettings([BusinessCalendar.Default("Europe/Warsaw")], [Policy()]));
        return await catalogs.LoadAsync();
    }

    private static SlaPolicy Policy()
    {
        var targets = Enum.GetValues<SlaMetric>().Select((metric, index) => new SlaTarget(metric, 240 * (index + 1), TargetTime.Business));
        return new SlaPolicy("Everybody", true, "Default", PolicyMatch.Everything, [.. targets], [50, 80]);
    }
}
