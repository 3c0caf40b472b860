using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>
/// What the subject of our mails ends with, so that an answer finds its inquiry: <c>[CC-1042-9f3a0c21d4e5b677]</c>, the inquiry's number and its
/// thread token.
/// </summary>
public static class ThreadMark
{
    /// <summary>The mark of a stored inquiry, brackets included.</summary>
    public static string Of(Inquiry inquiry)
    {
        return string.Create(CultureInfo.InvariantCulture, $"[CC-{inquiry.Id}-{inquiry.ThreadToken}]");
    }
}
