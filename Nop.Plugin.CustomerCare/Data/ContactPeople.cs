using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Who wrote which inquiries, and which belong to one talk.</summary>
internal sealed class ContactPeople
{
    private const int AT_ONCE = 500;
    private const string Columns = "o.[Id], o.[SourceKey], o.[Channel], o.[StoreId], o.[RequesterEmailKey], o.[CustomerId], o.[VendorId]";

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

    /// <summary>All other inquiries opened in the time by the requesters of these, and whatever was split off them or merged into them.</summary>
    /// <param name="query">Gives the ids of these, and puts its values among the parameters.</param>
    /// <param name="lines">Of their logs.</param>
    public static async Task<ContactPeople> FindAsync(
        StoreSession session, Func<SqlParameters, string> query, IReadOnlyCollection<InquiryEvent> lines, (DateTime FromUtc, DateTime ToUtc) time, CancellationToken cancellation)
    {
        var rows = new Dictionary<long, Row>();
        foreach (var same in new[] { "[RequesterEmailKey]", "[CustomerId]" })
        {
            var parameters = new SqlParameters { ["openedFrom"] = time.FromUtc, ["openedTo"] = time.ToUtc };
            var others = $"from [CustomerCareInquiry] p join [CustomerCareInquiry] o on o.{same} = p.{same} and o.[Id] <> p.[Id] "
                + $"where p.[Id] in ({query(parameters)}) and o.[CreatedOnUtc] >= @openedFrom and o.[CreatedOnUtc] < @openedTo";
            Add(await ReadAsync(session, $"select distinct {Columns} {others}", parameters, cancellation));
        }

        await AddAsync("o.[SourceKey]", lines.SelectMany(SplitKeys));
        await AddAsync("o.[Id]", lines.SelectMany(AbsorbedIds));
        return new ContactPeople(rows.Values);

        async Task AddAsync<T>(string column, IEnumerable<T> values)
        {
            foreach (var some in values.Distinct().Chunk(AT_ONCE))
            {
                var parameters = new SqlParameters();
                Add(await ReadAsync(session, $"select {Columns} from [CustomerCareInquiry] o where {session.Engine.In(column, "value", some, parameters)}", parameters, cancellation));
            }
        }

        void Add(IEnumerable<Row> found)
        {
            foreach (var row in found)
                rows[row.Id] = row;
        }
    }

    /// <param name="query">Gives the ids, and puts its values among the parameters.</param>
    public static Task<List<Row>> ReadAsync(StoreSession session, Func<SqlParameters, string> query, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        return ReadAsync(session, $"select {Columns} from [CustomerCareInquiry] o where o.[Id] in ({query(parameters)}) order by o.[Id]", parameters, cancellation);
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

    private static Task<List<Row>> ReadAsync(StoreSession session, string sql, SqlParameters parameters, CancellationToken cancellation)
    {
        return session.ReadAsync(
            sql,
            parameters,
            reader => new Row(reader.GetInt64(0), reader.GetString(1), WireName.Parse<Channel>(reader.GetString(2)), reader.GetInt32(3), reader.Text(4), reader.Number(5), reader.Number(6)),
            cancellation);
    }
}
