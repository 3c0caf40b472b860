using Nop.Plugin.CustomerCare.Inquiries.Privacy;

namespace Nop.Plugin.CustomerCare.Data.Privacy;

/// <summary>Remembers in the store's database who was erased.</summary>
public sealed class ErasedPeople(StoreDatabase database, IErasureKey key) : IErasedPeople
{
    private static readonly RowInsert Insert = new(Tables.ErasedPerson, ["PersonKey", "ErasedOnUtc"], "PersonKey");

    public async Task RememberAsync(Person person, DateTime erasedOnUtc, CancellationToken cancellation = default)
    {
        var names = (await key.ReadAsync()).Of(person);
        await database.TransactAsync(
            async session =>
            {
                await Insert.ExecuteAsync(session, names.Select(name => new object?[] { name, erasedOnUtc }), cancellation);
                foreach (var name in names)
                    await session.ExecuteAsync(
                        "update [CustomerCareErasedPerson] set [ErasedOnUtc] = @now where [PersonKey] = @key and [ErasedOnUtc] < @now",
                        new SqlParameters { ["key"] = name, ["now"] = erasedOnUtc },
                        cancellation);
            },
            cancellation);
    }

    public async Task<IReadOnlyDictionary<Person, DateTime>> FindAsync(IReadOnlyCollection<Person> people, CancellationToken cancellation = default)
    {
        var secret = await key.ReadAsync();
        var names = people.Distinct().ToDictionary(person => person, secret.Of);
        var erased = new Dictionary<string, DateTime>(StringComparer.Ordinal);
        await using var session = await database.OpenAsync(cancellation);
        foreach (var some in names.Values.SelectMany(list => list).Distinct().Chunk(session.Engine.ParametersAStatement - 10))
        {
            var parameters = new SqlParameters();
            foreach (var row in await session.QueryAsync<Row>(
                $"select [PersonKey], [ErasedOnUtc] from [CustomerCareErasedPerson] where {session.Engine.In("[PersonKey]", "key", some, parameters)}", parameters, cancellation))
                erased[row.PersonKey.Trim()] = row.ErasedOnUtc.AsUtc();
        }

        return names.Where(one => one.Value.Any(erased.ContainsKey)).ToDictionary(one => one.Key, one => one.Value.Where(erased.ContainsKey).Max(name => erased[name]));
    }

    private sealed class Row
    {
        public string PersonKey { get; set; } = string.Empty;
        public DateTime ErasedOnUtc { get; set; }
    }
}
