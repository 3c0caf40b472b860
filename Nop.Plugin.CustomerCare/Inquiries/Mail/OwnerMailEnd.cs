namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>What customer care adds to the end of the mail that tells the shop of a message. The words of visitors are encoded there, so nothing they write can pass for it.</summary>
public static class OwnerMailEnd
{
    /// <summary>How the comment begins that marks a mail whose answers a gateway is to see.</summary>
    public const string MarkBegin = "<!-- customer-care answers ";

    private const string LinksBegin = "<hr class=\"customer-care\" /><p>";
    private const string LinksEnd = "</small></p>";

    /// <summary>The links, with what they are for.</summary>
    /// <param name="links">HTML.</param>
    /// <param name="hint">HTML.</param>
    public static string Links(string links, string hint)
    {
        return $"{LinksBegin}{links}<br /><small>{hint}{LinksEnd}";
    }

    /// <summary>The mail's body as the host wrote it.</summary>
    public static string Without(string? body)
    {
        var own = body ?? string.Empty;
        if (own.LastIndexOf(MarkBegin, StringComparison.Ordinal) is >= 0 and var mark)
            own = own[..mark];
        return own.LastIndexOf(LinksBegin, StringComparison.Ordinal) is >= 0 and var begin && own.IndexOf(LinksEnd, begin, StringComparison.Ordinal) is >= 0 and var end
            ? own.Remove(begin, end + LinksEnd.Length - begin)
            : own;
    }
}
