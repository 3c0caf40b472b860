using System.Data.Common;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>What of a connection string may be shown.</summary>
public static class ConnectionText
{
    // What isn't known to be harmless isn't shown.
    private static readonly string[] Shown = ["host", "server", "data source", "address", "addr", "network address", "port", "database", "initial catalog"];

    private static readonly string[] Secret = ["password", "pwd", "passfile", "ssl password", "certificatepassword", "certificate password"];

    /// <summary>Where it leads: the server and the database, never who opens it or with what. Empty if it can't be read.</summary>
    public static string Where(string connectionString)
    {
        return Parts(connectionString) is { } parts
            ? string.Join("; ", Shown.Where(parts.ContainsKey).Select(key => $"{key}={parts[key]}"))
            : string.Empty;
    }

    /// <summary>A driver's message, as a part of a sentence, with the secrets of the connection string taken out.</summary>
    public static string WithoutSecrets(string message, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(message);
        var text = message.TrimEnd('.', ' ');
        if (Parts(connectionString) is not { } parts)
            return connectionString.Length == 0 ? text : text.Replace(connectionString, "…", StringComparison.OrdinalIgnoreCase);

        return Secret.Where(parts.ContainsKey)
            .Select(key => parts[key].ToString() ?? string.Empty)
            .Where(secret => secret.Length > 0)
            .Aggregate(text, (rest, secret) => rest.Replace(secret, "…", StringComparison.OrdinalIgnoreCase));
    }

    private static DbConnectionStringBuilder? Parts(string connectionString)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = connectionString };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
