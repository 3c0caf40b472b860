using System.Collections.Concurrent;
using System.Diagnostics;
using DemoStore.Storage;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Recovery;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Nodes;

/// <summary>
/// Four nodes, each a process of the demo store that runs all tasks all the time, one with its clock 90 seconds ahead and one behind, killed at random while work keeps coming. Five minutes with
/// CUSTOMERCARE_FULL=1, where leases run out by themselves; else a short while, where they are ended whenever nobody is left to hold them.
/// </summary>
[TestFixture(StoreDialect.PostgreSql)]
[TestFixture(StoreDialect.MySql)]
public sealed class SeveralNodesTests(StoreDialect dialect) : DemoStoreFixture(dialect)
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") == "1";
    private static readonly TimeSpan Lasts = IsFull ? TimeSpan.FromMinutes(5) : TimeSpan.FromSeconds(7);
    private static readonly TimeSpan Drains = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenRounds = IsFull ? TimeSpan.FromSeconds(1) : TimeSpan.FromMilliseconds(400);
    private static readonly string[] Offsets = ["0", "90", "-90", "0"];
    private static readonly (string Table, string Column)[] Leases =
    [
        ("CustomerCareAlert", "ClaimedUntilUtc"), ("CustomerCareAcknowledgement", "ClaimedUntilUtc"), ("CustomerCareSummary", "ClaimedUntilUtc"), ("CustomerCareInvitation", "ClaimedUntilUtc"),
        ("CustomerCareSurveyResponse", "ClaimedUntilUtc"), ("CustomerCareWebhookDelivery", "ClaimedUntilUtc"), ("CustomerCareJob", "LeaseUntilUtc")
    ];

    private readonly Process?[] _nodes = new Process?[Offsets.Length];
    private WebhookListener _listener = null!;
    private string _store = null!;
    private readonly ConcurrentQueue<string> _said = [];
    private int _kills;
    private string _lastLeft = "nothing";

    [SetUp]
    public void Listen() => _listener = new WebhookListener();

    [TearDown]
    public async Task EndAll()
    {
        await KillAllAsync();
        _listener.Dispose();
    }

    [Test]
    public async Task FourNodes_KilledAtRandomWithClocksThatAreOff_DoEverythingOnce()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        _store = await MakeStoreAsync();
        var prepared = new NodeStore(Database(_store), Sql(_store));
        await prepared.PrepareAsync();
        var work = new NodeWork(Database(_store), Sql(_store), prepared);
        StartAll();

        var watch = Stopwatch.StartNew();
        var coming = Task.Run(async () =>
        {
            for (; watch.Elapsed < Lasts; await Task.Delay(BetweenRounds))
                await work.AddRoundAsync();
        });
        await KillAsync(random, watch);
        await coming;
        await KillAllAsync();
        await EndLeasesAsync();
        StartAll();
        var findings = new NodeFindings(Database(_store), Sql(_store), work.Rounds);
        var drained = await DrainAsync(findings);
        await KillAllAsync();

        await TestContext.Out.WriteLineAsync($"Seed {seed}: {work.Rounds} of each kind, {_kills} processes killed, drained in {drained.TotalSeconds:0.0} s; last of all: {_lastLeft}.");
        await findings.AssertOnceAsync(_listener.Heard);
    }

    private async Task KillAsync(Random random, Stopwatch watch)
    {
        while (watch.Elapsed < Lasts)
        {
            await Task.Delay(random.Next(500, 2500));
            var everybody = !IsFull && random.Next(4) == 0;
            if (everybody)
            {
                await KillAllAsync();
                await EndLeasesAsync();
                StartAll();
            }
            else
            {
                var index = random.Next(_nodes.Length);
                await KillAsync(index);
                _nodes[index] = Start(index);
            }
        }
    }

    private async Task<TimeSpan> DrainAsync(NodeFindings findings)
    {
        var watch = Stopwatch.StartNew();
        while (await findings.LeftAsync() is { Count: > 0 } left)
        {
            if (watch.Elapsed > Drains)
                Assert.Fail($"Not done after {Drains}: {string.Join("; ", left)}. The store's log: {string.Join(Environment.NewLine, await findings.ErrorsAsync())}");
            _lastLeft = string.Join("; ", left);
            await Task.Delay(250);
        }

        return watch.Elapsed;
    }

    private void StartAll()
    {
        for (var index = 0; index < _nodes.Length; index++)
            _nodes[index] ??= Start(index);
    }

    private Process Start(int index)
    {
        var node = Start(_store, "tasks", "run", "--clock-offset", Offsets[index], "--webhooks", _listener.Address);
        node.OutputDataReceived += (_, _) => { };
        node.ErrorDataReceived += (_, line) => _said.Enqueue($"{index}: {line.Data}");
        node.BeginOutputReadLine();
        node.BeginErrorReadLine();
        return node;
    }

    private async Task KillAllAsync()
    {
        await Task.WhenAll(Enumerable.Range(0, _nodes.Length).Select(KillAsync));
    }

    private async Task KillAsync(int index)
    {
        if (_nodes[index] is not { } node)
            return;

        Assert.That(node.HasExited, Is.False, $"A node ended by itself. {string.Join(Environment.NewLine, _said.TakeLast(20))}");
        node.Kill();
        await node.WaitForExitAsync();
        node.Dispose();
        _nodes[index] = null;
        _kills++;
    }

    // Nobody is there to hold them.
    private async Task EndLeasesAsync()
    {
        foreach (var (table, column) in Leases)
            await ExecuteAsync(_store, $"update [{table}] set [{column}] = @past where [{column}] is not null", ("past", new DateTime(2000, 1, 1)));
        await ExecuteAsync(_store, "update [CustomerCareMilestone] set [ReachedOnUtc] = @past where [Name] = 'recovery-turn'", ("past", new DateTime(2000, 1, 1)));
    }
}
