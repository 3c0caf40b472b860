namespace Nop.Plugin.CustomerCare.Inquiries.Intake;

/// <summary>Stands in for the subject of a message that has none; the store's contact form asks for one only if the owner wants it.</summary>
public static class Headline
{
    private const int Longest = 80;

    /// <summary>The first line that says something, at most 80 characters, cut with an ellipsis; null if none does.</summary>
    public static string? Of(string? text)
    {
        var line = (text ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        if (line is null || line.Length <= Longest)
            return line;

        var end = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return string.Concat(line.AsSpan(0, end).TrimEnd(), "…");
    }
}
