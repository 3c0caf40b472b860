namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>One unfolded line: <c>NAME;PARAMETER=VALUE:value</c>. Names are in capitals.</summary>
/// <param name="Number">The physical line on which it begins, from 1.</param>
internal sealed record IcsLine(int Number, string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
{
    /// <summary>Null if the text isn't such a line. Quoted parameters may hold colons, semicolons and commas.</summary>
    public static IcsLine? Parse(int number, string text)
    {
        var pieces = Pieces(text, out var value);
        if (value is null || pieces[0].Length == 0 || !pieces[0].All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            return null;

        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var piece in pieces.Skip(1))
        {
            var equals = piece.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                parameters[piece[..equals]] = piece[(equals + 1)..].Trim('"');
        }

        return new IcsLine(number, pieces[0].ToUpperInvariant(), parameters, value);
    }

    /// <summary>The name and the parameters before the first colon outside quotes; the value is null where there is none.</summary>
    private static List<string> Pieces(string text, out string? value)
    {
        var pieces = new List<string>();
        var start = 0;
        var quoted = false;
        value = null;
        for (var i = 0; i < text.Length && value is null; i++)
        {
            if (text[i] == '"')
                quoted = !quoted;
            if (quoted || text[i] is not (';' or ':'))
                continue;

            pieces.Add(text[start..i]);
            start = i + 1;
            if (text[i] == ':')
                value = text[start..];
        }

        return pieces;
    }
}
