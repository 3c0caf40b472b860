using System.Diagnostics;
using DemoStore.Sqlite;
using Microsoft.Data.Sqlite;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Import;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Jobs;

/// <summary>The demo store's own command, killed by the system while it rebuilds, and started again.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Self)]
public class KilledRebuildTests
{
    private const int INQUIRIES = 4000;

    private string _folder = null!;
    private string _file = null!;
    private StoreDatabase _database = null!;
    private ImportTools _tools = null!;

    [SetUp]
    public async Task OpenInquiries()
    {
        _folder = Directory.CreateTempSubdirectory("customercare-kill-").FullName;
        _file = Path.Combine(_folder, "store.db");
        _database = new StoreDatabase(new SqliteEngine(), $"Data Source={_file}");
        _tools = new ImportTools(_database);
        Assert.That(await RebuildAsync(), Is.EqualTo(0), "An empty store has nothing to rebuild.");
        var catalog = await _tools.Catalogs.LoadAsync();
        var applied = $"{catalog.CurrentPolicies[0].Id}:{catalog.DefaultCalendar.Id}";
        var store = new InquiryRepository(_database, _tools.Catalogs);
        foreach (var numbers in Enumerable.Range(0, INQUIRIES).Chunk(500))
            await store.OpenManyAsync([.. numbers.Select(number => Opened(number, applied))]);
    }

    [TearDown]
    public void Clear()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task Rebuild_KilledAgainAndAgain_GivesTheSameRows()
    {
        var expected = await ContentsAsync();
        await ExecuteAsync("delete from [CustomerCareSlaClock]");
        await ExecuteAsync("update [CustomerCareInquiry] set [Status] = 'new', [NextDueOnUtc] = null");

        var done = new List<long>();
        foreach (var moment in new[] { 500, 1500, 2500 })
        {
            Assert.That(await RebuildAsync(killFrom: moment), Is.Not.EqualTo(0), "The rebuild was too quick to be killed midway.");
            done.Add(await DoneAsync());
            await ExecuteAsync("update [CustomerCareJob] set [LeaseUntilUtc] = '2026-01-01' where [LeaseUntilUtc] is not null");
        }

        Assert.That(done, Is.Ordered.And.All.GreaterThan(0).And.All.LessThan(INQUIRIES));
        Assert.That(await RebuildAsync(), Is.EqualTo(0));
        Assert.That(await ContentsAsync(), Is.EqualTo(expected));
        Assert.That(await _tools.RowsAsync("select distinct [State], [Done], [Total] from [CustomerCareJob] where [Done] > 0"), Has.Count.EqualTo(1), "All tries were one job.");
    }

    private static InquiryAppend Opened(int number, string applied)
    {
        var asked = new DateTime(2025, 1, 6, 8, 0, 0, DateTimeKind.Utc).AddMinutes(37 * number);
        InquiryEvent Line(InquiryEventKind kind, int minutes, string? value = null)
        {
            return new InquiryEvent
            {
                Kind = kind,
                Value = value,
                HappenedOnUtc = asked.AddMinutes(minutes),
                RecordedOnUtc = asked.AddMinutes(minutes),
                Actor = ActorKind.Agent,
                SourceKey = SourceKey.Of("kill", $"{number}", $"{kind}")
            };
        }

        return new InquiryAppend(
            new NewInquiry { SourceKey = SourceKey.Of("kill", $"{number}"), Channel = Channel.Email, StoreId = 1, Subject = $"Question {number}" },
            [
                Line(InquiryEventKind.CustomerMessage, 0),
                Line(InquiryEventKind.SlaApplied, 0, applied),
                Line(InquiryEventKind.AgentReply, number % 700 + 1),
                Line(InquiryEventKind.Status, number % 700 + 2, number % 3 == 0 ? "pending" : "resolved")
            ]);
    }

    /// <param name="killFrom">Kill it without warning once it has saved that it rebuilt this many; null lets it finish.</param>
    /// <returns>The exit status.</returns>
    private async Task<int> RebuildAsync(int? killFrom = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { DemoProgram.Path, "rebuild", "--database", _file, "--empty" })
            start.ArgumentList.Add(argument);
        using var rebuild = Process.Start(start)!;
        var output = Task.WhenAll(rebuild.StandardOutput.ReadToEndAsync(), rebuild.StandardError.ReadToEndAsync());
        while (killFrom is { } moment && !rebuild.HasExited)
        {
            if (await DoneAsync() >= moment)
                rebuild.Kill();
            await Task.Delay(1);
        }

        await rebuild.WaitForExitAsync();
        await output;
        return rebuild.ExitCode;
    }

    private async Task<IReadOnlyList<string>> ContentsAsync()
    {
        return
        [
            .. await _tools.RowsAsync("select * from [CustomerCareInquiry] order by [Id]"),
            .. await _tools.RowsAsync("select * from [CustomerCareSlaClock] order by [InquiryId], [Metric], [Cycle]")
        ];
    }

    // Of the job that isn't over.
    private async Task<long> DoneAsync()
    {
        await using var session = await _database.OpenAsync();
        return await session.FirstAsync<long>("select [Done] from [CustomerCareJob] where [State] = 'running'");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var session = await _database.OpenAsync();
        await session.ExecuteAsync(sql);
    }
}
