namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>The headers of a mail; names without regard to case, values in their order.</summary>
public sealed class MailHeaders(IEnumerable<KeyValuePair<string, string>> headers)
{
    private readonly ILookup<string, string> _values = headers.ToLookup(header => header.Key.Trim(), header => header.Value, StringComparer.OrdinalIgnoreCase);

    public static MailHeaders None { get; } = new([]);

    /// <summary>The first value, trimmed; null if there is none.</summary>
    public string? First(string name)
    {
        return _values[name].FirstOrDefault()?.Trim();
    }

    public bool Has(string name)
    {
        return _values.Contains(name);
    }
}
