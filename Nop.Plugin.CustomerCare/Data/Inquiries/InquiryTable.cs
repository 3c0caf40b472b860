using System.Data.Common;
using System.Security.Cryptography;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Finds, opens and locks rows of inquiries.</summary>
internal static class InquiryTable
{
    private static readonly RowInsert Insert = new(
        Tables.Inquiry,
        [
            "SourceKey", "ThreadToken", "Channel", "StoreId", "ExternalKey", "RequesterName", "RequesterEmail", "RequesterEmailKey", "CustomerId", "LanguageCode", "VendorId",
            "OrderNumber", "Subject", "OpenedPriority", "Status", "Priority", "IsSpam", "IsAutomatic", "CreatedOnUtc", "LastMessageOnUtc"
        ],
        "SourceKey");

    private static readonly string LockedColumns = string.Join(
        ", ", new[] { "Id", "SourceKey", "ThreadToken", "OpenedPriority" }.Concat(DerivedColumns.Names).Append("AnonymisedOnUtc").Select(column => $"[{column}]"));

    /// <summary>Opens those that no inquiry has the source key of, and locks all.</summary>
    /// <param name="appends">Each source key once; a new inquiry has at least one event.</param>
    public static async Task<Dictionary<string, LockedInquiry>> OpenAndLockAsync(
        StoreSession session,
        IReadOnlyCollection<InquiryAppend> appends,
        CancellationToken cancellation)
    {
        var keys = appends.Select(append => append.Opening.SourceKey).ToList();
        var found = await LockAsync(session, "[SourceKey]", keys, cancellation);
        var known = found.Select(row => row.SourceKey).ToHashSet(StringComparer.Ordinal);
        var missing = appends.Where(append => !known.Contains(append.Opening.SourceKey)).ToList();
        if (missing.Count == 0)
            return found.ToDictionary(row => row.SourceKey, StringComparer.Ordinal);

        var tokens = missing.ToDictionary(append => append.Opening.SourceKey, _ => NewToken(), StringComparer.Ordinal);
        await Insert.ExecuteAsync(session, missing.Select(append => Values(append, tokens[append.Opening.SourceKey])), cancellation);

        // Another session may have been faster with some of the keys: the token tells whose row it is.
        var opened = await LockAsync(session, "[SourceKey]", tokens.Keys, cancellation);
        foreach (var row in opened)
            row.IsNew = string.Equals(row.ThreadToken, tokens[row.SourceKey], StringComparison.Ordinal);

        return found.Concat(opened).ToDictionary(row => row.SourceKey, StringComparer.Ordinal);
    }

    /// <summary>Locks the rows with these ids that there are, in order of their ids, so that two sessions can't wait for each other.</summary>
    public static Task<List<LockedInquiry>> LockAsync(StoreSession session, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        return LockAsync(session, "[Id]", ids, cancellation);
    }

    /// <summary>The inquiries with these ids that there are.</summary>
    public static async Task<IReadOnlyList<Inquiry>> ReadAsync(StoreSession session, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var rows = await session.QueryAsync<InquiryRow>(
            $"select {InquiryRow.Columns} from [CustomerCareInquiry] where {session.Engine.In("[Id]", "id", ids, parameters)} order by [Id]",
            parameters,
            cancellation);

        return [.. rows.Select(row => row.ToInquiry())];
    }

    /// <summary>Locks the next rows after an id, in order of their ids, up to the last one given.</summary>
    public static Task<List<LockedInquiry>> LockNextAsync(StoreSession session, long afterId, long lastId, int count, CancellationToken cancellation)
    {
        return session.ReadAsync(
            $"select {LockedColumns} from [CustomerCareInquiry]{session.Engine.LockHint} "
                + $"where [Id] > @after and [Id] <= @last order by [Id]{session.Engine.Page}{session.Engine.LockClause}",
            new SqlParameters { ["after"] = afterId, ["last"] = lastId, ["skip"] = 0, ["take"] = count },
            ReadLocked,
            cancellation);
    }

    private static Task<List<LockedInquiry>> LockAsync<T>(StoreSession session, string column, IReadOnlyCollection<T> values, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var engine = session.Engine;
        return session.ReadAsync(
            $"select {LockedColumns} from [CustomerCareInquiry]{engine.LockHint} where {engine.In(column, "value", values, parameters)} order by [Id]{engine.LockClause}",
            parameters,
            ReadLocked,
            cancellation);
    }

    private static LockedInquiry ReadLocked(DbDataReader reader)
    {
        return new LockedInquiry
        {
            Id = reader.GetInt64(0),
            SourceKey = reader.GetString(1),
            ThreadToken = reader.GetString(2),
            OpenedPriority = reader.GetString(3),
            Derived = DerivedColumns.Read(reader, 4),
            IsErased = !reader.IsDBNull(4 + DerivedColumns.Names.Length)
        };
    }

    private static object?[] Values(InquiryAppend append, string token)
    {
        var opening = append.Opening;
        if (append.Events.Count == 0 || append.Events.All(line => line.Kind != InquiryEventKind.CustomerMessage))
            throw new ArgumentException($"Inquiry '{opening.ExternalKey ?? opening.Subject ?? opening.SourceKey}' has no customer message to open it.", nameof(append));

        return
        [
            opening.SourceKey,
            token,
            WireName.Of(opening.Channel),
            opening.StoreId,
            ColumnText.Fit(opening.ExternalKey, 400),
            ColumnText.Fit(opening.RequesterName, 400),
            ColumnText.Fit(opening.RequesterEmail, 500),
            ColumnText.Fit(EmailKey.Of(opening.RequesterEmail), 500),
            opening.CustomerId,
            ColumnText.Fit(opening.LanguageCode, 10),
            opening.VendorId,
            ColumnText.Fit(opening.OrderNumber, 100),
            ColumnText.Fit(opening.Subject, 1000),
            WireName.Of(opening.Priority),
            WireName.Of(InquiryStatus.New),
            WireName.Of(opening.Priority),
            false,
            false,
            append.Events.Min(line => line.HappenedOnUtc),
            append.Events.Max(line => line.HappenedOnUtc)
        ];
    }

    private static string NewToken()
    {
        return RandomNumberGenerator.GetHexString(16, lowercase: true);
    }
}
