using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Api;

namespace Nop.Plugin.CustomerCare.Data.Webhooks;

/// <summary>Keeps the keys of the inbound API, hashed.</summary>
public sealed class ApiKeyRepository(StoreDatabase database, TimeProvider clock)
{
    private const string Columns = "[Id], [Name], [KeyHash], [Hint], [Scopes], [StoreId], [CreatedBy], [CreatedOnUtc], [LastUsedOnUtc], [RevokedOnUtc]";
    private const char Separator = ' ';
    private static readonly TimeSpan BetweenUses = TimeSpan.FromMinutes(1);

    /// <summary>Makes a key.</summary>
    /// <returns>Its text, which nobody can find out again.</returns>
    public async Task<string> CreateAsync(string name, IReadOnlyCollection<string> scopes, int? storeId, string? createdBy, CancellationToken cancellation = default)
    {
        var secret = ApiKeySecret.New();
        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync(
            "insert into [CustomerCareApiKey] ([Name], [KeyHash], [Hint], [Scopes], [StoreId], [CreatedBy], [CreatedOnUtc]) values (@name, @hash, @hint, @scopes, @store, @by, @now)",
            new SqlParameters
            {
                ["name"] = ColumnText.Fit(name.Trim(), 200),
                ["hash"] = ApiKeySecret.HashOf(secret),
                ["hint"] = ApiKeySecret.HintOf(secret),
                ["scopes"] = string.Join(Separator, scopes),
                ["store"] = storeId,
                ["by"] = ColumnText.Fit(createdBy, 400),
                ["now"] = clock.NowUtc()
            },
            cancellation);
        return secret;
    }

    /// <summary>All, those that open first, the latest first among them.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var rows = await session.QueryAsync<Row>(
            $"select {Columns} from [CustomerCareApiKey] order by case when [RevokedOnUtc] is null then 0 else 1 end, [Id] desc", null, cancellation);
        return [.. rows.Select(row => row.ToKey())];
    }

    /// <summary>The key with this text; null if there is none that opens.</summary>
    public async Task<ApiKey?> FindAsync(string secret, CancellationToken cancellation = default)
    {
        if (!ApiKeySecret.IsWellFormed(secret))
            return null;

        var hash = ApiKeySecret.HashOf(secret);
        await using var session = await database.OpenAsync(cancellation);
        var row = await session.FirstAsync<Row>(
            $"select {Columns} from [CustomerCareApiKey] where [KeyHash] = @hash and [RevokedOnUtc] is null", new SqlParameters { ["hash"] = hash }, cancellation);
        return row is not null && ApiKeySecret.AreEqual(row.KeyHash, hash) ? row.ToKey() : null;
    }

    /// <summary>Notes that it was used; at most once a minute, so that the table isn't written at each request.</summary>
    public async Task MarkUsedAsync(ApiKey key, CancellationToken cancellation = default)
    {
        var nowUtc = clock.NowUtc();
        if (key.LastUsedOnUtc > nowUtc - BetweenUses)
            return;

        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync(
            "update [CustomerCareApiKey] set [LastUsedOnUtc] = @now where [Id] = @id and ([LastUsedOnUtc] is null or [LastUsedOnUtc] <= @before)",
            new SqlParameters { ["id"] = key.Id, ["now"] = nowUtc, ["before"] = nowUtc - BetweenUses },
            cancellation);
    }

    /// <summary>From now on it opens nothing, for good.</summary>
    public async Task RevokeAsync(int id, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync(
            "update [CustomerCareApiKey] set [RevokedOnUtc] = @now where [Id] = @id and [RevokedOnUtc] is null",
            new SqlParameters { ["id"] = id, ["now"] = clock.NowUtc() },
            cancellation);
    }

    private sealed class Row
    {
        public int Id { get; set; }
        public string Name { get; set; } = string.Empty;
        public string KeyHash { get; set; } = string.Empty;
        public string Hint { get; set; } = string.Empty;
        public string Scopes { get; set; } = string.Empty;
        public int? StoreId { get; set; }
        public string? CreatedBy { get; set; }
        public DateTime CreatedOnUtc { get; set; }
        public DateTime? LastUsedOnUtc { get; set; }
        public DateTime? RevokedOnUtc { get; set; }

        public ApiKey ToKey()
        {
            return new ApiKey
            {
                Id = Id,
                Name = Name,
                Hint = Hint,
                Scopes = Scopes.Split(Separator, StringSplitOptions.RemoveEmptyEntries),
                StoreId = StoreId,
                CreatedBy = CreatedBy,
                CreatedOnUtc = CreatedOnUtc.AsUtc(),
                LastUsedOnUtc = LastUsedOnUtc.AsUtc(),
                RevokedOnUtc = RevokedOnUtc.AsUtc()
            };
        }
    }
}
