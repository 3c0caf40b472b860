using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Some thousand inquiries whose first replies of a period follow each other in time: little enough for memory, and one query names them all.</summary>
/// <param name="Ids">In order of those replies.</param>
/// <param name="FirstUtc">The earliest of those replies, inclusive.</param>
/// <param name="LastUtc">The latest of them, inclusive.</param>
internal sealed record ReplySlice(IReadOnlyList<long> Ids, DateTime FirstUtc, DateTime LastUtc)
{
    private const int AT_ONCE = 4000;

    /// <summary>All slices of the period.</summary>
    public static async Task<IReadOnlyList<ReplySlice>> AllAsync(StoreSession session, DateTime fromUtc, DateTime toUtc, ReportFilter filter, CancellationToken cancellation)
    {
        var parameters = new SqlParameters { ["to"] = toUtc };
        var replies = Replies("e.[InquiryId], min(e.[HappenedOnUtc])", "e.[HappenedOnUtc] < @to", session.Engine, fromUtc, filter, parameters);
        var firsts = await session.ReadAsync($"{replies} group by e.[InquiryId]", parameters, reader => (Id: reader.GetInt64(0), OnUtc: reader.GetDateTime(1).AsUtc()), cancellation);
        return [.. firsts.OrderBy(first => first.OnUtc).ThenBy(first => first.Id).Chunk(AT_ONCE).Select(some => new ReplySlice([.. some.Select(first => first.Id)], some[0].OnUtc, some[^1].OnUtc))];
    }

    /// <summary>The query that gives these inquiries; and those that were answered before, and again in this time.</summary>
    /// <param name="parameters">Gets the values.</param>
    public string Query(Engine engine, ReportFilter filter, SqlParameters parameters)
    {
        parameters["last"] = LastUtc;
        return Replies("e.[InquiryId]", "e.[HappenedOnUtc] <= @last", engine, FirstUtc, filter, parameters);
    }

    private static string Replies(string what, string until, Engine engine, DateTime fromUtc, ReportFilter filter, SqlParameters parameters)
    {
        parameters["reply"] = WireName.Of(InquiryEventKind.AgentReply);
        parameters["from"] = fromUtc;
        var asked = new ReportFilterConditions(engine, filter, parameters).AndInquiry;
        var join = asked.Length == 0 ? string.Empty : " join [CustomerCareInquiry] i on i.[Id] = e.[InquiryId]";
        return $"select {what} from [CustomerCareInquiryEvent] e{join} where e.[Kind] = @reply and e.[HappenedOnUtc] >= @from and {until}{asked}";
    }
}
