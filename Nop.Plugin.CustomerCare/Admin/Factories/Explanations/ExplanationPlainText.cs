using System.Text;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>An explanation as plain text, for a mail to support and for tests.</summary>
public static class ExplanationPlainText
{
    public static string Of(ExplanationModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var text = new StringBuilder();
        text.Append(model.Title).Append(": ").Append(model.State.Text).Append('\n');
        text.Append(model.Figure).Append('\n');
        text.Append(model.AsOf.Text).Append(' ').Append(model.ZoneNote).Append('\n');
        foreach (var section in model.Sections)
        {
            text.Append('\n').Append(section.Title).Append('\n');
            foreach (var line in section.Lines)
                text.Append(line.IsDetail ? "    " : "  ").Append(line.Text).Append('\n');
            foreach (var row in section.Rows)
                text.Append("  ").Append(Row(row)).Append('\n');
        }

        return text.ToString();
    }

    private static string Row(CountedRowModel row)
    {
        var note = row.Note.Length == 0 ? string.Empty : $" ({row.Note})";
        return $"{row.From.Text} – {row.To.Text}: {row.Counted}, {row.Total}{note}";
    }
}
