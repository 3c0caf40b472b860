using System.Globalization;
using System.Text;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.DatabaseTests.SlaReports;

/// <summary>Works the report's figures out of the exported file again, with code that shares nothing with the report's.</summary>
public class CsvRecomputationTests<TServer> : ServedStore<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task Csv_TenRandomFilters_GivesTheReportsFiguresToTheLastDigit()
    {
        var random = new Random(6);
        var seen = 0;
        for (var i = 0; i < 10; i++)
        {
            var filter = AnyFilter(random);
            var report = await ReportAsync(filter);
            var clocks = Read(await CsvAsync(await RequestAsync(filter)));
            seen += clocks.Count;
            foreach (var metric in report.Metrics)
            {
                var own = clocks.Where(clock => clock["metric"] == WireName.Of(metric.Metric)).ToList();
                Assert.That(
                    Text(metric.Measured, metric.Met, metric.Breached, metric.Open, metric.OpenOverdue, metric.Ended, metric.Excused, metric.Attainment, metric.MedianSeconds, metric.P90Seconds),
                    Is.EqualTo(Recomputed(own)),
                    $"{metric.Metric} of {filter}");
            }

            Assert.That(report.FirstResponses.Bands.Select(band => band.Count), Is.EqualTo(Bands(clocks)));
            Assert.That(clocks.Count, Is.EqualTo(report.Metrics.Sum(metric => clocks.Count(clock => clock["metric"] == WireName.Of(metric.Metric)))));
        }

        Assert.That(seen, Is.GreaterThan(500), "the test looks at something");
    }

    private static string Recomputed(List<Dictionary<string, string>> clocks)
    {
        var excused = clocks.Count(clock => clock["excused_on_utc"] != "");
        var met = clocks.Count(clock => clock["state"] == "met");
        var breached = clocks.Count(clock => clock["state"] == "breached" && clock["excused_on_utc"] == "");
        var open = clocks.Where(clock => clock["state"] is "running" or "paused").ToList();
        var overdue = open.Count(clock => clock["is_overdue"] == "true" && clock["excused_on_utc"] == "");
        var ended = clocks.Count(clock => clock["state"] == "ended");
        var times = clocks.Where(clock => clock["state"] == "met" || (clock["state"] == "breached" && clock["excused_on_utc"] == ""))
            .Select(clock => long.Parse(clock["elapsed_s"], CultureInfo.InvariantCulture))
            .Order()
            .ToList();
        var judged = met + breached + overdue;
        decimal? attainment = judged == 0 ? null : Math.Round(met / (decimal)judged, 6, MidpointRounding.AwayFromZero);
        return Text(times.Count, met, breached, open.Count, overdue, ended, excused, attainment, Rank(times, 0.5m), Rank(times, 0.9m));
    }

    private static long? Rank(List<long> sorted, decimal share)
    {
        return sorted.Count == 0 ? null : sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
    }

    private static int[] Bands(List<Dictionary<string, string>> clocks)
    {
        var hours = clocks.Where(clock => clock["metric"] == "first_response" && (clock["state"] == "met" || (clock["state"] == "breached" && clock["excused_on_utc"] == "")))
            .Select(clock => Instant(clock["finished_on_utc"]) - Instant(clock["started_on_utc"]))
            .Select(time => (decimal)time.Ticks / TimeSpan.TicksPerHour)
            .ToList();
        return [hours.Count(h => h <= 1), hours.Count(h => h is > 1 and <= 3), hours.Count(h => h is > 3 and <= 8), hours.Count(h => h is > 8 and <= 24), hours.Count(h => h > 24)];
    }

    private static DateTime Instant(string text)
    {
        return DateTime.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
    }

    private static string Text(params object?[] values)
    {
        return string.Join(" ", values.Select(value => value is IFormattable known ? known.ToString(null, CultureInfo.InvariantCulture) : "-"));
    }

    private async Task<string> CsvAsync(ClockListRequest request)
    {
        var text = new StringBuilder();
        await foreach (var row in new ClockCsvRows(new ClockListQuery(Database), Clock).OfAsync(request, CancellationToken.None))
            SafeCsv.AppendTo(text, row);

        return text.ToString();
    }

    private static List<Dictionary<string, string>> Read(string csv)
    {
        var rows = new List<List<string>> { new() };
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            if (isQuoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
                field.Append(csv[++i]);
            else if (csv[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && csv[i] is ',' or '\n' && !isQuoted)
            {
                rows[^1].Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (csv[i] == '\n')
                    rows.Add([]);
            }
            else
                field.Append(csv[i]);
        }

        return [.. rows.Skip(1).Where(row => row.Count > 0).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
