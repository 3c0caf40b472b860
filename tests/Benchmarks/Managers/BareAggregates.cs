namespace Benchmarks.Managers;

/// <summary>The least that a database has to do for an answer: one aggregate over the rows that it is about, with nothing joined that needn't be.</summary>
internal static class BareAggregates
{
    public const string OPEN = """select count(*) || '' from "CustomerCareInquiry" where "Status" in ('new', 'open', 'pending', 'on_hold')""";

    public const string SCORES = """select string_agg(n, ',') from (select "Score" || ':' || count(*) as n from "CustomerCareSurveyResponse" where "AnsweredOnUtc" >= {FROM} and "AnsweredOnUtc" < {TO} group by "Score") x""";

    public const string CLOCKS =
        """
        select string_agg(n, ',') from (select "Metric" || "State" || count(*) || ':' || coalesce(percentile_disc(0.9) within group (order by "ElapsedSeconds"), 0) as n from "CustomerCareSlaClock"
        where "StartedOnUtc" >= {FROM} and "StartedOnUtc" < {TO} group by "Metric", "State") x
        """;

    public const string WEEK = """select string_agg(n, ',') from (select "State" || ':' || count(*) as n from "CustomerCareSlaClock" where "StartedOnUtc" >= {TO} - interval '7 days' and "StartedOnUtc" < {TO} group by "State") x""";

    public const string YEAR = """select string_agg(n, ',') from (select "State" || ':' || count(*) as n from "CustomerCareSlaClock" where "StartedOnUtc" >= {TO} - interval '1 year' and "StartedOnUtc" < {TO} group by "State") x""";

    public const string ARRIVALS =
        """
        select (select string_agg(n, ',') from (select extract(dow from "CreatedOnUtc") || ':' || extract(hour from "CreatedOnUtc") || count(*) as n from "CustomerCareInquiry" where "CreatedOnUtc" >= {FROM} and "CreatedOnUtc" < {TO}
            group by extract(dow from "CreatedOnUtc"), extract(hour from "CreatedOnUtc")) x) || (select count(*) from "Order" where "CreatedOnUtc" >= {FROM} and "CreatedOnUtc" < {TO})
        """;

    public const string REPLIES =
        """
        select count(*) || ':' || sum(case when exists (select 1 from "CustomerCareInquiryEvent" m where m."InquiryId" = e."InquiryId" and m."Kind" = 'customer_message' and m."HappenedOnUtc" > e."HappenedOnUtc"
            and m."HappenedOnUtc" <= e."HappenedOnUtc" + interval '72 hours') then 1 else 0 end)
        from "CustomerCareInquiryEvent" e where e."Kind" = 'agent_reply' and e."HappenedOnUtc" >= {FROM} and e."HappenedOnUtc" < {TO}
        """;

    public const string SEGMENTS =
        """
        select count(*) || '' from (select i."CountryCode", i."LanguageCode", r."Score", count(*) from "CustomerCareSurveyResponse" r join "CustomerCareInvitation" i on i."Id" = r."InvitationId"
        where r."AnsweredOnUtc" >= {FROM} and r."AnsweredOnUtc" < {TO} group by i."CountryCode", i."LanguageCode", r."Score") x
        """;

    public const string BUYERS =
        """select sum(o."OrderTotal") || '' from "Order" o where o."CustomerId" in (select i."CustomerId" from "CustomerCareInquiry" i where i."CreatedOnUtc" >= {FROM} and i."CreatedOnUtc" < {TO})""";

    /// <summary>For the period up to that instant.</summary>
    public static string Fill(string sql, DateTime end, int days)
    {
        return sql.Replace("{FROM}", FormattableString.Invariant($"timestamp '{end.AddDays(-days):yyyy-MM-dd}'"), StringComparison.Ordinal)
            .Replace("{TO}", FormattableString.Invariant($"timestamp '{end:yyyy-MM-dd}'"), StringComparison.Ordinal);
    }
}
