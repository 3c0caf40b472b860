using System.Collections.Concurrent;

namespace DemoStore.Storage;

/// <summary>
/// Counts the statements that answering a request takes and tells them in headers of the answer: all of the plugin's, how often the most frequent of them was sent, and which one that is. A page that asks for
/// each of its rows shows there.
/// </summary>
public sealed class StatementCount
{
    public const string TOTAL = "X-Demo-Statements";
    public const string REPEATS = "X-Demo-Repeats";
    public const string REPEATED = "X-Demo-Repeated";

    private static readonly AsyncLocal<StatementCount?> Current = new();

    private readonly ConcurrentDictionary<string, int> _sent = new(StringComparer.Ordinal);

    public static void Add(string sql)
    {
        Current.Value?._sent.AddOrUpdate(sql, 1, (_, count) => count + 1);
    }

    public static async Task CountAsync(HttpContext context, RequestDelegate next)
    {
        var count = new StatementCount();
        Current.Value = count;
        context.Response.OnStarting(() =>
        {
            count.Tell(context.Response.Headers);
            return Task.CompletedTask;
        });
        await next(context);
    }

    private void Tell(IHeaderDictionary headers)
    {
        var most = _sent.DefaultIfEmpty(KeyValuePair.Create(string.Empty, 0)).MaxBy(sent => sent.Value);
        headers[TOTAL] = $"{_sent.Values.Sum()}";
        headers[REPEATS] = $"{most.Value}";
        headers[REPEATED] = Uri.EscapeDataString(most.Key[..Math.Min(300, most.Key.Length)]);
    }
}
