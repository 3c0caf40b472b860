using System.Globalization;
using System.Text;
using System.Text.Json;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>The report's figures as a file for other programs; weeks and bands are for the screen and not part of it.</summary>
public static class SlaReportJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    /// <summary>Indented text; what isn't known is null. "excused" stands there only where something was.</summary>
    public static string Write(SlaReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("from", Day(report.From));
            writer.WriteString("to", Day(report.To));
            writer.WriteString("timeZone", report.TimeZone);
            writer.WriteStartArray("metrics");
            foreach (var figures in report.Metrics)
                Write(writer, figures);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, MetricFigures figures)
    {
        writer.WriteStartObject();
        writer.WriteString("metric", WireName.Of(figures.Metric));
        writer.WriteNumber("measured", figures.Measured);
        writer.WriteNumber("met", figures.Met);
        writer.WriteNumber("breached", figures.Breached);
        writer.WriteNumber("open", figures.Open);
        writer.WriteNumber("open_overdue", figures.OpenOverdue);
        writer.WriteNumber("ended", figures.Ended);
        if (figures.Excused > 0)
            writer.WriteNumber("excused", figures.Excused);
        WriteNumber(writer, "attainment", figures.Attainment);
        WriteNumber(writer, "median_s", figures.MedianSeconds);
        WriteNumber(writer, "p90_s", figures.P90Seconds);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    private static string? Day(DateOnly? day)
    {
        return day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
