namespace Benchmarks.Managers;

/// <summary>The statements that make the rows of inquiries numbered {FIRST} to {LAST}.</summary>
internal static class ManagerRows
{
    // In a hundred: two wait for an answer, as do all of the last six hours; two wait for the customer, two are spam, ten were written to again after the answer; the rest is resolved after one.
    // Every tenth is from whoever wrote half a day before.
    private const string MADE =
        """
        drop table if exists made;
        create unlogged table made as
        select n, asked, p, r, res, case when c < 2 or asked > timestamp '{END}' - interval '6 hours' then 'open' when c < 4 then 'pending' when c < 6 then 'spam' else 'resolved' end as became, c between 10 and 19 as again
        from (select n, n % 100 as c, timestamp '{END}' - ({ALL} - n) * ({EACH}) as asked, 1 + ((n - case when n % 10 = 3 then 501 else 0 end) * 7919::bigint) % {PEOPLE} as p,
            3 + (n * 7919::bigint % 1000) ^ 2 / 2000 as r, 3 + (n * 7919::bigint % 1000) ^ 2 / 2000 + 100 + 30 * (n % 40) as res
            from generate_series({FIRST}, {LAST}) n) x;
        analyze made;
        """;

    private const string INQUIRIES =
        """
        insert into "CustomerCareInquiry" ("Id", "SourceKey", "ThreadToken", "Channel", "StoreId", "RequesterName", "RequesterEmail", "RequesterEmailKey", "CustomerId", "LanguageCode", "VendorId", "Subject",
            "OpenedPriority", "Status", "Priority", "AgentName", "AgentId", "IsSpam", "IsAutomatic", "CreatedOnUtc", "LastMessageOnUtc", "WaitingSinceOnUtc", "NextDueOnUtc")
        select n, 'i' || lpad(n::text, 12, '0'), lpad(n::text, 16, '0'), (array['contact_form', 'email', 'phone', 'chat', 'order'])[1 + n % 5], 1 + n % 2, 'Customer ' || p, 'c' || p || '@example.test',
            'c' || p || '@example.test', case when p % 3 > 0 then p end, (array['en', 'pl', 'ru'])[1 + n % 3], case when n % 4 = 0 then 1 + n % 7 end, 'Question ' || n, 'normal',
            case became when 'spam' then 'closed' else became end, (array['low', 'normal', 'normal', 'high'])[1 + n % 4], 'Agent ' || n % 12, 100 + n % 12, became = 'spam', false, asked,
            asked + case when became = 'resolved' then r else 0 end * interval '1 minute', case became when 'open' then asked end, case became when 'open' then asked + interval '16 hours' end
        from made order by n;
        """;

    private const string EVENTS =
        """
        insert into "CustomerCareInquiryEvent" ("InquiryId", "Kind", "Value", "ValueId", "HappenedOnUtc", "RecordedOnUtc", "Actor", "ActorName", "ActorId", "SourceKey", "Body", "IsRecovered")
        select n, kind, value, case kind when 'assigned' then 100 + n % 12 end, asked + minutes * interval '1 minute', asked + minutes * interval '1 minute', actor, case actor when 'agent' then 'Agent ' || n % 12 end,
            case actor when 'agent' then 100 + n % 12 end, 'e' || lpad(n::text, 12, '0') || step, case when kind in ('customer_message', 'agent_reply') then 'Where is my order ' || n || '? It was to come on Monday, and nobody has called.' end, false
        from made, lateral (values
            (1, 'customer_message', null, 0, 'requester', true),
            (2, 'sla_applied', '{POLICY}:{CALENDAR}', 0, 'system', true),
            (3, 'assigned', 'Agent ' || n % 12, 2, 'agent', true),
            (4, 'agent_reply', null, r, 'agent', became in ('pending', 'resolved')),
            (5, 'customer_message', null, r + 40, 'requester', became = 'resolved' and again),
            (6, 'agent_reply', null, r + 90, 'agent', became = 'resolved' and again),
            (7, 'status', 'pending', r + 1, 'agent', became = 'pending'),
            (8, 'status', 'resolved', res, 'agent', became = 'resolved'),
            (9, 'spam', 'true', 30, 'agent', became = 'spam')) s (step, kind, value, minutes, actor, happens)
        where happens order by n, step;
        """;

    private const string CLOCKS =
        """
        insert into "CustomerCareSlaClock" ("InquiryId", "Metric", "Cycle", "PolicyId", "CalendarId", "TargetSeconds", "TargetTime", "StartedOnUtc", "State", "DueOnUtc", "OverdueOnUtc", "PausedOnUtc", "FinishedOnUtc",
            "ElapsedSeconds", "EndReason")
        select n, metric, cycle, {POLICY}, {CALENDAR}, target * 60, 'business', asked + since * interval '1 minute',
            case when took is not null then case when took <= target then 'met' else 'breached' end when became = 'spam' then 'ended' when became = 'pending' then 'paused' else 'running' end,
            case when took is not null or became = 'open' then asked + (since + target + 720) * interval '1 minute' end, case when took is not null or became = 'open' then asked + (since + target + 720) * interval '1 minute' + interval '1 second' end,
            case when took is null and became = 'pending' then asked + (r + 1) * interval '1 minute' end, case when took is not null then asked + (since + took) * interval '1 minute' when became = 'spam' then asked + interval '30 minutes' end,
            (took * 60)::bigint, case when took is null and became = 'spam' then 'spam' end
        from made, lateral (values
            ('first_response', 1, 240, 0, case when became in ('pending', 'resolved') then r end, true),
            ('next_response', 1, 480, 0, case when became in ('pending', 'resolved') then r end, true),
            ('next_response', 2, 480, r + 40, 50, became = 'resolved' and again),
            ('first_resolution', 1, 720, 0, case when became = 'resolved' then res end, true),
            ('total_resolution', 1, 960, 0, case when became = 'resolved' then res end, true)) m (metric, cycle, target, since, took, runs)
        where runs order by n;
        """;

    private const string SURVEYS =
        """
        insert into "CustomerCareInvitation" ("Id", "SurveyId", "Kind", "SubjectId", "StoreId", "CustomerId", "RecipientKey", "RecipientEmail", "RecipientName", "LanguageCode", "OrderNumber", "OrderValue", "BuyerOrder", "CountryCode",
            "Channel", "AgentId", "AgentName", "Status", "TriggeredOnUtc", "PlannedOnUtc", "SentOnUtc", "ExpiresOnUtc", "AnsweredOnUtc", "Attempts", "IsAnonymous")
        select n, {RECOMMENDATION}, 'recommendation', n, 1 + n % 2, case when p % 3 > 0 then p end, md5('k' || p) || md5('l' || p), 'c' || p || '@example.test', 'Customer ' || p, (array['en', 'pl', 'ru'])[1 + n % 3], 'N' || n, 20 + n % 300,
            1 + n % 4, (array['PL', 'DE', 'CZ', 'FR', 'US'])[1 + n % 5], null, null, null, 'sent', asked - interval '3 days', asked - interval '1 day', asked - interval '1 day', asked + interval '30 days',
            case when n % 3 = 0 then asked end, 1, false from made where n % 10 < 9 order by n;
        insert into "CustomerCareInvitation" ("Id", "SurveyId", "Kind", "SubjectId", "StoreId", "RecipientKey", "RecipientEmail", "Channel", "AgentId", "AgentName", "Status", "TriggeredOnUtc", "PlannedOnUtc", "SentOnUtc", "ExpiresOnUtc",
            "AnsweredOnUtc", "Attempts", "IsAnonymous")
        select 1000000000 + n, {SATISFACTION}, 'satisfaction', n, 1 + n % 2, md5('k' || p) || md5('l' || p), 'c' || p || '@example.test', 'email', 100 + n % 12, 'Agent ' || n % 12, 'sent', asked, asked, asked + interval '1 day',
            asked + interval '30 days', asked + interval '2 days', 1, false from made where n % 20 = 6 order by n;
        insert into "CustomerCareInvitationPart" ("InvitationId", "Part", "PartId") select n, part, id from made, lateral (values ('category', 1 + n % 40), ('vendor', 1 + n % 7)) v (part, id) where n % 10 < 9 order by n;
        insert into "CustomerCareSurveyResponse" ("InvitationId", "SurveyId", "StoreId", "RecipientKey", "Score", "Comment", "AnsweredOnUtc")
        select "Id", "SurveyId", "StoreId", "RecipientKey", case when "SurveyId" = {SATISFACTION} then 1 + "Id" / 20 % 5 else (array[2, 5, 7, 8, 9, 9, 10, 10, 10, 10])[1 + "Id" / 3 % 10] end, case when "Id" % 9 < 3 then 'Came a day late, but all was there.' end,
            "AnsweredOnUtc" from "CustomerCareInvitation" where "AnsweredOnUtc" is not null and ("Id" between {FIRST} and {LAST} or "Id" between 1000000000 + {FIRST} and 1000000000 + {LAST}) order by "Id";
        insert into "CustomerCareSurveyEvent" ("InvitationId", "Kind", "Score", "HappenedOnUtc")
        select n, kind, 9, asked from made, lateral (values ('opened', n % 3 = 0 or n % 50 = 1), ('answered', n % 3 = 0), ('suspect', n % 200 = 7)) v (kind, happens) where happens and n % 10 < 9 order by n;
        """;

    private const string ORDERS = """insert into "Order" select n, 1 + n % 2, p, 30, 20 + n % 300, 0, asked, false from made order by n; drop table made;""";

    /// <summary>In the order in which they must be run.</summary>
    public static IReadOnlyList<string> All { get; } = [MADE, INQUIRIES, EVENTS, CLOCKS, SURVEYS, ORDERS];
}
