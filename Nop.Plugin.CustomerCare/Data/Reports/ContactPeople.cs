using System.Data.Common;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Who wrote which inquiries, and which belong to one talk.</summary>
internal sealed class ContactPeople
{
    /// <summary>What <see cref="Read"/> reads, for the table under the name i.</summary>
    public const string COLUMNS = "i.[Id], i.[SourceKey], i.[Channel], i.[StoreId], i.[RequesterEmailKey], i.[CustomerId], i.[VendorId]";

    private readonly ILookup<string, long> _byAddress;
    private readonly ILookup<int, long> _byAccount;
    private readonly Dictionary<string, long> _bySourceKey;
    private readonly HashSet<long> _ids;

    private ContactPeople(IReadOnlyCollection<Row> rows)
    {
        Rows = rows;
        _byAddress = rows.Where(row => row.EmailKey is not null).ToLookup(row => row.EmailKey!, row => row.Id, StringComparer.Ordinal);
        _byAccount = rows.Where(row => row.CustomerId is not null).ToLookup(row => row.CustomerId!.Value, row => row.Id);
        _bySourceKey = rows.ToDictionary(row => row.SourceKey, row => row.Id, StringComparer.Ordinal);
        _ids = [.. rows.Select(row => row.Id)];
    }

    public sealed record Row(long Id, string SourceKey, Channel Channel, int StoreId, string? EmailKey, int? CustomerId, int? VendorId);

    public IReadOnlyCollection<Row> Rows { get; }

    /// <summary>All inquiries opened in the time by the requesters of these, and whatever was split off them or merged into them.</summary>
    public static async Task<ContactPeople> FindAsync(
        StoreSession session, IReadOnlyCollection<Row> own, ILookup<long, InquiryEvent> logs, (DateTime FromUtc, DateTime ToUtc) time, CancellationToken cancellation)
    {
        var lines = logs.SelectMany(log => log).ToList();
        var rows = new Dictionary<long, Row>();
        await AddAsync("i.[RequesterEmailKey]", own.Select(row => row.EmailKey).OfType<string>(), time);
        await AddAsync("i.[CustomerId]", own.Select(row => row.CustomerId).OfType<int>(), time);
        await AddAsync("i.[SourceKey]", lines.SelectMany(SplitKeys), null);
        await AddAsync("i.[Id]", lines.SelectMany(AbsorbedIds), null);
        return new ContactPeople(rows.Values);

        async Task AddAsync<T>(string column, IEnumerable<T> values, (DateTime, DateTime)? opened)
        {
            foreach (var some in values.Distinct().Chunk(session.Engine.KeysAStatement))
                foreach (var row in await ReadAsync(session, column, some, opened, cancellation))
                    rows[row.Id] = row;
        }
    }

    public static async Task<List<Row>> ReadAsync<T>(StoreSession session, string column, IReadOnlyCollection<T> values, (DateTime FromUtc, DateTime ToUtc)? opened, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var condition = session.Engine.In(column, "value", values, parameters);
        if (opened is var (fromUtc, toUtc))
        {
            (parameters["from"], parameters["to"]) = (fromUtc, toUtc);
            condition += " and i.[CreatedOnUtc] >= @from and i.[CreatedOnUtc] < @to";
        }

        return await session.ReadAsync($"select {COLUMNS} from [CustomerCareInquiry] i where {condition} order by i.[Id]", parameters, Read, cancellation);
    }

    public static Row Read(DbDataReader reader)
    {
        return new Row(reader.GetInt64(0), reader.GetString(1), WireName.Parse<Channel>(reader.GetString(2)), reader.GetInt32(3), reader.Text(4), reader.Number(5), reader.Number(6));
    }

    /// <summary>The other inquiries that may be a contact about this one.</summary>
    public IReadOnlyList<long> Of(Row row, IEnumerable<InquiryEvent> log)
    {
        var ids = new SortedSet<long>(row.EmailKey is { } address ? _byAddress[address] : []);
        ids.UnionWith(row.CustomerId is { } account ? _byAccount[account] : []);
        foreach (var line in log)
        {
            ids.UnionWith(SplitKeys(line).Where(_bySourceKey.ContainsKey).Select(key => _bySourceKey[key]));
            ids.UnionWith(AbsorbedIds(line).Where(_ids.Contains));
        }

        ids.Remove(row.Id);
        return [.. ids];
    }

    private static IEnumerable<string> SplitKeys(InquiryEvent line)
    {
        return line.Kind == InquiryEventKind.SplitOff ? [SplitInquiry.KeyOfNew(line.Value ?? string.Empty)] : [];
    }

    private static IEnumerable<long> AbsorbedIds(InquiryEvent line)
    {
        return line.Kind == InquiryEventKind.Absorbed ? [Absorption.Of(line).InquiryId] : [];
    }
}
