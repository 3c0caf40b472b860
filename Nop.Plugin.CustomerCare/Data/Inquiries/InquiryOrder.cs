using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Orders of inquiries as SQL, for the table under the name i. Each ends with the number, so that pages never overlap.</summary>
internal static class InquiryOrder
{
    private const string IsDone = "i.[IsSpam] = @yes or i.[Status] not in (@new, @open, @pending, @onHold)";

    // Engines differ in where nulls go, so they are never left to them: within a group all are null or none is.
    private const string NextDue =
        "case when i.[NextDueOnUtc] is not null then 0 when i.[WaitingSinceOnUtc] is not null then 1 when " + IsDone + " then 3 else 2 end, "
        + "case when i.[NextDueOnUtc] is not null then i.[NextDueOnUtc] when i.[WaitingSinceOnUtc] is not null then i.[WaitingSinceOnUtc] when " + IsDone + " then null else i.[LastMessageOnUtc] end, "
        + "case when i.[NextDueOnUtc] is null and i.[WaitingSinceOnUtc] is null and (" + IsDone + ") then i.[LastMessageOnUtc] end desc, i.[Id]";

    /// <param name="text">What is searched: an inquiry whose own number begins with it comes first.</param>
    /// <param name="parameters">Gets the values.</param>
    public static string Of(InquiryListSort sort, string? text, SqlParameters parameters)
    {
        var order = Of(sort, parameters);
        return InquirySearch.Number(text, parameters) is { } number ? $"case when {number} then 0 else 1 end, {order}" : order;
    }

    private static string Of(InquiryListSort sort, SqlParameters parameters)
    {
        switch (sort)
        {
            case InquiryListSort.NextDue:
                InboxConditions.AddStatuses(parameters);
                parameters["yes"] = true;
                return NextDue;
            case InquiryListSort.Created:
                return "i.[CreatedOnUtc] desc, i.[Id] desc";
            case InquiryListSort.LastMessage:
                return "i.[LastMessageOnUtc] desc, i.[Id] desc";
            case InquiryListSort.LongestWaiting:
                return "case when i.[WaitingSinceOnUtc] is null then 1 else 0 end, i.[WaitingSinceOnUtc], i.[Id] desc";
            default:
                throw new ArgumentOutOfRangeException(nameof(sort), sort, "Not an order of inquiries.");
        }
    }
}
