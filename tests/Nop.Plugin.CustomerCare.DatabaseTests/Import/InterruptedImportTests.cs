using System.Globalization;
using System.Text;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Import;

/// <summary>An import that is broken off at any moment and run again ends as one that wasn't.</summary>
public class InterruptedImportTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private const int Count = 1200;

    private IReadOnlyList<string> _undisturbed = [];

    [OneTimeSetUp]
    public async Task ImportUndisturbed()
    {
        await Tools.RunAsync(ImportSource.OfBytes(Content()));
        _undisturbed = await Tools.ContentsAsync();
        Assert.That(_undisturbed, Has.Count.EqualTo(Count + 4 * Count + 2 * Count));
    }

    [SetUp]
    public async Task EmptyTables()
    {
        await using var session = await Database.OpenAsync();
        foreach (var table in new[] { Tables.SlaClock, Tables.InquiryEvent, Tables.Inquiry, Tables.JobFile, Tables.Job })
            await session.ExecuteAsync($"delete from [{table}]");
    }

    private ImportTools Tools => new(Database);

    /// <summary>Two lines stand apart from the third, so that some inquiries are opened late and others go on in a later transaction.</summary>
    private static byte[] Content()
    {
        var text = new StringBuilder("inquiry_key,occurred_at,event,agent,body\n");
        foreach (var what in new[] { "agent_reply", "customer_message", "status:resolved" })
        {
            for (var number = 0; number < Count; number++)
            {
                var at = new DateTime(2025, 1, 6, 9, 0, 0, DateTimeKind.Utc).AddMinutes(number * 7 + (what == "customer_message" ? 0 : what == "agent_reply" ? 90 : 3000));
                text.Append(CultureInfo.InvariantCulture, $"K{number:0000},{at:yyyy-MM-ddTHH:mm:ssZ},{what},ann,text {number}\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    [Test]
    public async Task RunAsync_BrokenOffAtAnyMoment_EndsAsUndisturbed()
    {
        var random = new Random(21);
        var source = ImportSource.OfBytes(Content());
        var broken = 0;
        for (var delay = 20; ; delay += delay / 2)
        {
            using var kill = new CancellationTokenSource(random.Next(10, delay));
            try
            {
                await Tools.RunAsync(source, kill.Token);
                break;
            }
            catch (Exception exception) when (kill.IsCancellationRequested)
            {
                TestContext.Out.WriteLine(exception.Message);
                broken++;
            }
        }

        Assert.That(broken, Is.GreaterThan(0));
        Assert.That(await Tools.ContentsAsync(), Is.EqualTo(_undisturbed));
    }

    [Test]
    public async Task RunJobs_InSlicesOfSeveralMachines_EndsAsUndisturbedAndDeletesTheFile()
    {
        var jobs = Tools.Jobs;
        var (id, preview) = await new DraftImport(jobs, Tools.Scan, new ImportScanCache()).ExecuteAsync("desk.csv", new MemoryStream(Content()), "ann");
        await jobs.ConfirmAsync(id, new ImportJobParameters(ImportOnError.Refuse, 1, ImportPosition.Start).Write());
        ImportScanCache[] machines = [new(), new()];
        var slices = 0;
        while (await Tools.Runner(machines[slices % 2]).ExecuteAsync(TimeSpan.FromMilliseconds(1)))
            slices++;

        var job = await jobs.FindAsync(id);
        var result = ImportJobResult.Read(job!.Result!);
        Assert.Multiple(async () =>
        {
            Assert.That(preview.ProblemCount, Is.Zero);
            Assert.That(slices, Is.GreaterThan(5));
            Assert.That((job.State, job.Error, job.Done), Is.EqualTo((JobState.Done, (string?)null, job.Total)));
            Assert.That(result.Figures, Is.EqualTo(new ImportResult(Count, 3 * Count, 0, 0)));
            Assert.That(await jobs.CountPartsAsync(id), Is.Zero);
            Assert.That(await Tools.ContentsAsync(), Is.EqualTo(_undisturbed));
        });
    }

    [Test]
    public async Task RunJobs_BadRowAndRefuse_WritesNothingAndSaysWhy()
    {
        var jobs = Tools.Jobs;
        byte[] content = [.. Content(), .. "K0001,never,note,,\n"u8];
        var (id, _) = await new DraftImport(jobs, Tools.Scan, new ImportScanCache()).ExecuteAsync("desk.csv", new MemoryStream(content), "ann");
        var kept = DraftImport.ReadPreview((await jobs.FindAsync(id))!.Result);
        await jobs.ConfirmAsync(id, new ImportJobParameters(ImportOnError.Refuse, 1, ImportPosition.Start).Write());

        await Tools.Runner(new ImportScanCache()).ExecuteAsync(TimeSpan.FromSeconds(30));

        var job = await jobs.FindAsync(id);
        Assert.That((kept!.ProblemCount, job!.State, job.Error), Is.EqualTo((1L, JobState.Failed, "Nothing was imported, because of 1 problems in the file.")));
        Assert.That(ImportJobResult.Read(job.Result!).Problems.Single().ToString(), Does.StartWith($"line {3 * Count + 2}, column occurred_at"));
        Assert.That(await CountAsync(Tables.Inquiry), Is.Zero);
    }
}
