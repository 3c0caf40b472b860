namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>What a member of staff typed.</summary>
internal static class StaffText
{
    /// <summary>The text without blank ends and with one kind of line ending.</summary>
    /// <exception cref="ArgumentException">Nothing is left.</exception>
    public static string Require(string text, string parameter)
    {
        var clean = (text ?? string.Empty).ReplaceLineEndings("\n").Trim();
        return clean.Length > 0 ? clean : throw new ArgumentException("A text is needed; this one is blank.", parameter);
    }
}
