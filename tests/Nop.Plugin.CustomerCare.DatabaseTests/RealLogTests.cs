using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>A real help desk's log of some thousand inquiries, as an import stores it.</summary>
public class RealLogTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private const int BatchSize = 200;

    [Test]
    public async Task OpenManyAsync_WholeLogTwice_StoresItOnce()
    {
        var appends = Read();
        var events = appends.Sum(append => append.Events.Count);

        var first = await ImportAsync(appends, "First");
        var second = await ImportAsync(appends, "Again");

        Assert.Multiple(() =>
        {
            Assert.That(first.Count(result => result.Opened), Is.EqualTo(appends.Count));
            Assert.That(first.Sum(result => result.EventsAdded), Is.EqualTo(events));
            Assert.That(second, Is.EqualTo(first.Select(result => result with { Opened = false, EventsAdded = 0 })));
        });
        Assert.That(await CountAsync(Tables.InquiryEvent), Is.EqualTo(events));
        Assert.That(await CountAsync(Tables.SlaClock), Is.EqualTo(appends.Count * 2));
    }

    private async Task<List<AppendResult>> ImportAsync(IReadOnlyList<InquiryAppend> appends, string what)
    {
        var watch = Stopwatch.StartNew();
        var results = new List<AppendResult>();
        foreach (var batch in appends.Chunk(BatchSize))
            results.AddRange(await Inquiries.OpenManyAsync(batch));

        TestContext.Progress.WriteLine($"{Database.Engine.Name}: {what}: {appends.Count} inquiries in {watch.Elapsed.TotalSeconds:0.0} s");
        return results;
    }

    private List<InquiryAppend> Read()
    {
        var folder = Environment.GetEnvironmentVariable("CUSTOMERCARE_DATA");
        if (string.IsNullOrEmpty(folder))
            Assert.Ignore("No real log to import: set CUSTOMERCARE_DATA to the folder that has helpdesk-events.csv.");

        // The file has no quoted values.
        var lines = File.ReadLines(Path.Combine(folder!, "helpdesk-events.csv")).Select(line => line.Split(',')).ToList();
        var column = lines[0].Index().ToDictionary(name => name.Item, name => name.Index);
        var rows = lines.Skip(1).Select((row, index) => (Key: row[column["inquiry_key"]], Line: Line(row, index, column)));
        return [.. rows.GroupBy(row => row.Key).Select(rowsOfKey => WithSla(rowsOfKey.Key, [.. rowsOfKey.Select(row => row.Line)]))];
    }

    private InquiryAppend WithSla(string key, IReadOnlyList<InquiryEvent> lines)
    {
        return new InquiryAppend(Opening(key), [.. lines, Sla(key, lines.Min(line => line.HappenedOnUtc))]);
    }

    private static InquiryEvent Line(string[] row, int index, Dictionary<string, int> column)
    {
        var name = row[column["event"]].Split(':');
        var kind = WireName.Parse<InquiryEventKind>(name[0]);
        var happened = DateTime.Parse(row[column["occurred_at"]], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        var line = Line(row[column["inquiry_key"]], kind, happened, name.Length > 1 ? name[1] : kind == InquiryEventKind.Assigned ? row[column["agent"]] : null);
        return line with { SourceKey = SourceKey.Of("row", index.ToString(CultureInfo.InvariantCulture)) };
    }
}
