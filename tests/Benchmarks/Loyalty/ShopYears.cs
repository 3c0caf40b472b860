using System.Globalization;
using Benchmarks.Rebuild;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Benchmarks.Loyalty;

/// <summary>Years of a large shop, made by the server itself: half a million inquiries, 150,000 answers and half a million orders a year; two thirds of the people have accounts.</summary>
internal static class ShopYears
{
    public const int INQUIRIES = 500_000;
    public const int ANSWERS = 150_000;
    private const int PEOPLE = 200_000;

    private const string TABLES =
        """
        create table "Customer" ("Id" int primary key, "Email" text, "FirstName" text, "LastName" text, "Active" boolean not null, "Deleted" boolean not null);
        create index on "Customer" ("Email");
        create table "Order" ("Id" int primary key, "StoreId" int not null, "CustomerId" int not null, "PaymentStatusId" int not null,
            "OrderTotal" decimal(18,4) not null, "RefundedAmount" decimal(18,4) not null, "CreatedOnUtc" timestamp not null, "Deleted" boolean not null);
        create index on "Order" ("CustomerId");
        create index on "Order" ("CreatedOnUtc");
        insert into "Customer" select i, case when i % 3 > 0 then 'c' || i || '@example.test' end, 'Anna', 'Nowak ' || i, true, false from generate_series(1, {PEOPLE}) i;
        """;

    private const string YEAR =
        """
        insert into "CustomerCareInquiry" ("SourceKey", "ThreadToken", "Channel", "StoreId", "RequesterName", "RequesterEmail", "RequesterEmailKey", "CustomerId", "Subject", "OpenedPriority",
            "Status", "Priority", "IsSpam", "IsAutomatic", "CreatedOnUtc", "LastMessageOnUtc")
        select md5('{YEAR}a' || i) || md5('b' || i), left(md5('c' || i), 16), 'contact_form', 1, 'Customer', 'c' || p || '@example.test', 'c' || p || '@example.test',
            case when p % 3 > 0 then p end, 'Question ' || i, 'normal', 'resolved', 'normal', false, false, asked, asked
        from (select i, 1 + (i * 7919::bigint) % {PEOPLE} as p, timestamp '{FROM}' + i * (interval '365 days' / {INQUIRIES}) as asked from generate_series(1, {INQUIRIES}) i) made;
        insert into "CustomerCareSlaClock" ("InquiryId", "Metric", "Cycle", "PolicyId", "CalendarId", "TargetSeconds", "TargetTime", "StartedOnUtc", "State", "DueOnUtc", "OverdueOnUtc", "FinishedOnUtc", "ElapsedSeconds")
        select i."Id", m.metric, 1, 1, 1, 14400, 'business', i."CreatedOnUtc", case when i."Id" % 7 < 5 then 'met' else 'breached' end, i."CreatedOnUtc" + interval '4 hours',
            i."CreatedOnUtc" + interval '14401 seconds', i."CreatedOnUtc" + (10 + i."Id" % 7 * 60) * interval '1 minute', (10 + i."Id" % 7 * 60) * 60
        from "CustomerCareInquiry" i cross join (values ('first_response'), ('first_resolution')) m (metric) where i."CreatedOnUtc" >= timestamp '{FROM}' and i."CreatedOnUtc" <= timestamp '{FROM}' + interval '365 days';
        insert into "CustomerCareInvitation" ("SurveyId", "Kind", "SubjectId", "StoreId", "CustomerId", "RecipientKey", "RecipientEmail", "Status", "TriggeredOnUtc", "PlannedOnUtc", "SentOnUtc", "AnsweredOnUtc", "Attempts", "IsAnonymous")
        select {SURVEY}, 'recommendation', {YEAR} * 1000000 + i, 1, case when p % 3 > 0 then p end, md5('k' || p) || md5('l' || p), 'c' || p || '@example.test', 'sent', answered, answered, answered, answered, 1, false
        from (select i, 1 + (i * 104729::bigint) % {PEOPLE} as p, timestamp '{FROM}' + i * (interval '365 days' / {ANSWERS}) as answered from generate_series(1, {ANSWERS}) i) made;
        insert into "CustomerCareSurveyResponse" ("InvitationId", "SurveyId", "StoreId", "RecipientKey", "Score", "AnsweredOnUtc")
        select "Id", "SurveyId", "StoreId", "RecipientKey", case "Id" % 10 when 0 then 2 when 1 then 5 when 2 then 7 when 3 then 8 else 9 end, "AnsweredOnUtc" from "CustomerCareInvitation"
        where "SubjectId" >= {YEAR} * 1000000 and "SubjectId" < ({YEAR} + 1) * 1000000;
        insert into "Order" select {YEAR} * 1000000 + i, 1, 1 + (i * 31337::bigint) % {PEOPLE}, 30, 20 + i % 300, 0, timestamp '{FROM}' + i * (interval '365 days' / {INQUIRIES}), false from generate_series(1, {INQUIRIES}) i;
        """;

    /// <summary>The tables and a shop of Warsaw.</summary>
    /// <returns>The id of the survey.</returns>
    public static async Task<int> BeginAsync(BenchDatabase database)
    {
        await database.ExecuteAsync(Fill(TABLES));
        await LogData.PromiseAsync(database);
        return await new SurveyRepository(BenchDatabase.Open(database.ConnectionString), TimeProvider.System)
            .AddAsync(SurveyKind.Recommendation, SurveyDefaults.Of(SurveyKind.Recommendation, "After a purchase"));
    }

    /// <param name="year">From 1; its number is part of the keys.</param>
    public static async Task AddYearAsync(BenchDatabase database, int survey, int year, DateTime fromUtc)
    {
        await database.ExecuteAsync(Fill(YEAR)
            .Replace("{YEAR}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{SURVEY}", survey.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{FROM}", fromUtc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Npgsql.NpgsqlConnection.ClearAllPools();
        await database.SettleAsync();
    }

    private static string Fill(string sql)
    {
        return sql.Replace("{PEOPLE}", PEOPLE.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{INQUIRIES}", INQUIRIES.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{ANSWERS}", ANSWERS.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
