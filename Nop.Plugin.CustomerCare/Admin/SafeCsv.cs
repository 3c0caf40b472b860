using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>
/// Rows for a spreadsheet, RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it as such. A field that a spreadsheet would take
/// for a formula gets an apostrophe in front; a plain negative number stays one.
/// </summary>
public static class SafeCsv
{
    // The last four are the full-width forms, which some spreadsheets take for the same.
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    public static byte[] Write(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            AppendTo(text, row);

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>One row, without the mark that a file begins with.</summary>
    public static void AppendTo(StringBuilder text, IReadOnlyList<string?> row)
    {
        ArgumentNullException.ThrowIfNull(text);
        text.AppendJoin(',', row.Select(Field)).Append("\r\n");
    }

    private static string Field(string? value)
    {
        var text = value ?? string.Empty;
        if (text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) && !IsNegativeNumber(text))
            text = "'" + text;

        return text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static bool IsNegativeNumber(string text)
    {
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return text[0] == '-' && decimal.TryParse(text, plain, CultureInfo.InvariantCulture, out _);
    }
}
