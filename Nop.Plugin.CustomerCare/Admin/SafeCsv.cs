using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>
/// Rows for a spreadsheet, RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it as such. A field that a spreadsheet would take
/// for a formula gets an apostrophe in front; a plain negative number stays one. Where the reader's culture writes decimals with a comma, fields
/// are separated by semicolons and numbers have that comma, because Excel there opens nothing else right.
/// </summary>
public static class SafeCsv
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

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
        var withComma = CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator == ",";
        text.AppendJoin(withComma ? ';' : ',', row.Select(value => Field(value ?? string.Empty, withComma))).Append("\r\n");
    }

    private static string Field(string text, bool withComma)
    {
        if (withComma && IsDecimal(text))
            return text.Replace('.', ',');
        if (text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) && !IsNegativeNumber(text))
            text = "'" + text;

        return text.AsSpan().ContainsAny(withComma ? "\";\r\n" : "\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static bool IsNegativeNumber(string text)
    {
        return text[0] == '-' && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out _);
    }

    // As ours are written: digits on both sides of one point. A version or a date has more.
    private static bool IsDecimal(string text)
    {
        return text.Contains('.', StringComparison.Ordinal) && text[^1] != '.' && text.TrimStart('-')[0] != '.' && text[0] != '+' && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out _);
    }
}
