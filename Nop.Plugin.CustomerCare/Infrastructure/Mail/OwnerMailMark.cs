using System.Globalization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// By what the mail is known that tells the shop of a message and whose answers a gateway is to see: a comment at the very end of its body, where nothing that a customer wrote can stand in for
/// it. It names the store whose gateway it is.
/// </summary>
internal static class OwnerMailMark
{
    private const string BEGIN = "<!-- customer-care answers ";
    private const string END = " -->";

    public static string Of(int storeId)
    {
        return BEGIN + storeId.ToString(CultureInfo.InvariantCulture) + END;
    }

    /// <summary>The store that the mark of a mail names; null for all other mails.</summary>
    public static int? StoreOf(string? body)
    {
        var text = body?.TrimEnd();
        return text is not null && text.EndsWith(END, StringComparison.Ordinal) && text.LastIndexOf(BEGIN, StringComparison.Ordinal) is >= 0 and var at
            && int.TryParse(text.AsSpan(at + BEGIN.Length, text.Length - END.Length - at - BEGIN.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var store)
                ? store
                : null;
    }
}
