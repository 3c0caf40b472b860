using System.Diagnostics;
using Benchmarks.Contact;
using Benchmarks.Rebuild;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Sla;

namespace Benchmarks.Sizing;

/// <summary>How fast a file of history is imported into what is there already, beside bare inserts of the very rows that it made; and how long a single message or reply takes.</summary>
internal static class IngestSizing
{
    public const string RATIO = "  of the bare inserts' rate";

    private const int SINGLES = 300;

    public static async Task<IReadOnlyList<SizeFigure>> MeasureAsync(BenchDatabase database)
    {
        var store = BenchDatabase.Open(database.ConnectionString);
        var catalogs = new SlaCatalogRepository(store, TimeProvider.System);
        var inquiries = new InquiryRepository(store, catalogs);
        var open = new OpenInquiry(inquiries, catalogs, new Nobody());

        // The first file only warms up. Of the other rounds the medians count.
        var (imports, inserts) = (new List<double>(), new List<double>());
        for (var round = 0; round <= 3; round++)
        {
            var before = await LastAsync(database);
            var import = await ImportAsync(store, new ImportEvents(new WriteImportBatch(open, inquiries)), round);
            var rows = await BareInserts.TakeAsync(database, before);
            var bare = await rows.InsertAsync(database);
            if (round > 0)
            {
                imports.Add(HistoryFile.INQUIRIES / import.TotalSeconds);
                inserts.Add(HistoryFile.INQUIRIES / bare.TotalSeconds);
            }
        }

        var (ours, theirs) = (Percentile.Of(imports, 50), Percentile.Of(inserts, 50));
        return
        [
            new SizeFigure("Ingest: import of a file, five lines an inquiry", "inquiries/s", ours),
            new SizeFigure("  bare multi-row inserts of the same rows, same batches", "inquiries/s", theirs),
            new SizeFigure(RATIO, "ratio", ours / theirs),
            new SizeFigure("Ingest: one new inquiry", "ms", await OpenAsync(open)),
            new SizeFigure("Ingest: one reply to an inquiry", "ms", await ReplyAsync(inquiries))
        ];
    }

    private static async Task<TimeSpan> ImportAsync(StoreDatabase store, ImportEvents import, int round)
    {
        var file = ImportSource.OfBytes(HistoryFile.Write(round));
        var scan = await new ScanImport(new OpenedInquiries(store), TimeProvider.System).ExecuteAsync(file);
        var started = Stopwatch.GetTimestamp();
        var done = await import.ExecuteAsync(file, scan, ImportPosition.Start, ImportOrigin.Now(1, TimeProvider.System), _ => Task.FromResult(true));
        var took = Stopwatch.GetElapsedTime(started);
        return done.Result.InquiriesOpened == HistoryFile.INQUIRIES ? took : throw new InvalidOperationException($"The import opened {done.Result.InquiriesOpened} inquiries.");
    }

    private static async Task<long> LastAsync(BenchDatabase database)
    {
        return long.Parse((await database.ReadTextAsync("""select max("Id")::text from "CustomerCareInquiry" """))!, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Task<double> OpenAsync(OpenInquiry open)
    {
        return MedianAsync(number => open.ExecuteAsync(
        [
            new InquiryAppend(
                new NewInquiry { SourceKey = SourceKey.Of("single", $"{number}"), Channel = Channel.ContactForm, StoreId = 1, RequesterEmail = "c1@example.test", Subject = "One more question" },
                [Line("single message", number, InquiryEventKind.CustomerMessage, ActorKind.Requester)])
        ]));
    }

    private static Task<double> ReplyAsync(InquiryRepository inquiries)
    {
        return MedianAsync(number => inquiries.AppendAsync(1 + (number * 31L), [Line("single reply", number, InquiryEventKind.AgentReply, ActorKind.Agent)]));
    }

    private static InquiryEvent Line(string what, int number, InquiryEventKind kind, ActorKind actor)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new InquiryEvent { Kind = kind, Actor = actor, HappenedOnUtc = now, RecordedOnUtc = now, SourceKey = SourceKey.Of(what, $"{number}"), Body = HistoryFile.Sentence };
    }

    private static async Task<double> MedianAsync(Func<int, Task> work)
    {
        var times = new List<double>();
        for (var number = 0; number < SINGLES; number++)
        {
            var started = Stopwatch.GetTimestamp();
            await work(number);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return Percentile.Of(times, 50);
    }

    private sealed class Nobody : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default) => Task.FromResult(RequesterStanding.Stranger);
    }
}
