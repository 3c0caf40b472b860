namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>A key by which another system writes to us. What it is itself nobody can read any more.</summary>
public sealed record ApiKey
{
    public required int Id { get; init; }

    /// <summary>The system that has it, as the admin named it.</summary>
    public required string Name { get; init; }

    /// <summary>Its last characters, to tell keys apart.</summary>
    public required string Hint { get; init; }

    /// <summary>See <see cref="ApiScopes"/>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The host's id of the only store it may write to; null for all.</summary>
    public int? StoreId { get; init; }

    public string? CreatedBy { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedOnUtc { get; init; }

    /// <summary>UTC, at most a minute behind; null if it never was.</summary>
    public DateTime? LastUsedOnUtc { get; init; }

    /// <summary>UTC; null while it opens.</summary>
    public DateTime? RevokedOnUtc { get; init; }

    /// <summary>
    /// Within which its source keys and inquiry keys are unique: all keys of one name, however its letters are cased. So a key that replaces another goes on where that one ended.
    /// </summary>
    public string Namespace => Name.Trim().ToLowerInvariant();

    public bool Has(string scope)
    {
        return Scopes.Contains(scope, StringComparer.Ordinal);
    }
}
