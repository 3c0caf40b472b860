using System.Collections.Concurrent;

namespace Nop.Plugin.CustomerCare.DatabaseTests.TransactSql;

/// <summary>The statements that the tests of this run would have sent to SQL Server, each once.</summary>
internal static class SentToSqlServer
{
    private static readonly ConcurrentDictionary<string, (string Sqlite, string SqlServer)> Sent = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Statements => [.. Sent.Values.Select(texts => texts.SqlServer).Distinct().Order(StringComparer.Ordinal)];

    /// <param name="both">As <see cref="RecordingEngine"/> wrote it.</param>
    /// <returns>What SQLite is sent.</returns>
    public static string Add(string both) => Sent.GetOrAdd(both, RecordingEngine.Translated).Sqlite;
}
