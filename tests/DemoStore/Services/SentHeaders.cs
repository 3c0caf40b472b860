namespace DemoStore.Services;

/// <summary>The headers that the last mails were sent with, beside those that every mail has; the queue has no place for them.</summary>
public sealed class SentHeaders
{
    private const int Kept = 500;
    private readonly Lock _lock = new();
    private readonly Queue<(string To, string Body, IReadOnlyDictionary<string, string> Headers)> _last = new();

    public void Add(string to, string body, IDictionary<string, string>? headers)
    {
        lock (_lock)
        {
            _last.Enqueue((to, body, new Dictionary<string, string>(headers ?? new Dictionary<string, string>())));
            if (_last.Count > Kept)
                _last.Dequeue();
        }
    }

    /// <summary>Null for a mail that was not sent since the store was started, or long ago.</summary>
    public IReadOnlyDictionary<string, string>? Find(QueuedEmail mail)
    {
        lock (_lock)
            return _last.LastOrDefault(sent => sent.To == mail.To && sent.Body == mail.Body).Headers;
    }
}
