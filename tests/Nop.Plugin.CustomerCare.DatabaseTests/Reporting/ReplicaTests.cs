using System.Diagnostics;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using Npgsql;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Reporting;

/// <summary>Reports read from a streaming replica of PostgreSQL while the shop writes to the server itself.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class ReplicaTests
{
    private static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private readonly MovingClock _clock = new(Monday.AddDays(7));
    private readonly KnownReplica _source = new();
    private ReplicatedPostgreSql? _servers;
    private StoreDatabase _store = null!;
    private SlaCatalogRepository _catalogs = null!;
    private ReplicaHealth _health = null!;
    private int _inquiries;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (ReplicatedPostgreSql.WhyMissing is { } reason)
            Assert.Ignore(reason);

        _servers = new ReplicatedPostgreSql();
        await _servers.StartAsync();
        _store = new StoreDatabase(new PostgreSqlEngine(), _servers.ConnectionString);
        await new SchemaInstallation(_store, TimeProvider.System).ExecuteAsync();
        _catalogs = new SlaCatalogRepository(_store, TimeProvider.System);
        await _catalogs.ReplaceAsync(new SlaSettings([BusinessCalendar.Default("Europe/Warsaw")], [Policy()]));
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_servers is not null)
            await _servers.DisposeAsync();
    }

    [SetUp]
    public void SetUp()
    {
        _source.ConnectionString = _servers!.ReplicaConnectionString;
        _source.Told.Clear();
        _health = new ReplicaHealth(_clock);
    }

    [Test]
    public async Task Reports_WithAReplica_ReadItAndItAlone()
    {
        await OpenInquiryAsync();
        var request = Request();
        await ArriveAsync();

        Assert.That(await CountAsync(request), Is.EqualTo(_inquiries), "what was written to the store's own has arrived");
        Assert.That((request.Origin, request.Behind), Is.EqualTo((ReportOrigin.Replica, TimeSpan.Zero)));
        await using var session = await request.OpenAsync();
        Assert.That(await session.FirstAsync<bool>("select pg_is_in_recovery()"), Is.True);
        Assert.That(
            () => session.ExecuteAsync("delete from [CustomerCareSlaClock]"),
            Throws.InstanceOf<PostgresException>().With.Property(nameof(PostgresException.SqlState)).EqualTo(PostgresErrorCodes.ReadOnlySqlTransaction),
            "nothing can be written there");
    }

    [Test]
    public async Task Reports_ReplicaBehind_SayByHowMuch()
    {
        await OpenInquiryAsync();
        await ArriveAsync();
        await OnReplicaAsync("select pg_wal_replay_pause()");
        try
        {
            await OpenInquiryAsync();
            await Task.Delay(TimeSpan.FromSeconds(1.2));
            var request = Request();

            Assert.That(await CountAsync(request), Is.EqualTo(_inquiries - 1), "the newest isn't there yet");
            Assert.That(request.Behind, Is.GreaterThan(TimeSpan.FromSeconds(1)).And.LessThan(TimeSpan.FromMinutes(2)));
        }
        finally
        {
            await OnReplicaAsync("select pg_wal_replay_resume()");
        }

        await ArriveAsync();
        Assert.That(await CountAsync(Request()), Is.EqualTo(_inquiries));
    }

    [Test]
    public async Task Reports_ReplicaStops_ComeFromTheStoresOwnAndItIsToldOnce()
    {
        await OpenInquiryAsync();
        await Request().LookAsync();
        await _servers!.StopReplicaAsync();
        try
        {
            var (first, second) = (Request(), Request());
            Assert.That(await CountAsync(first), Is.EqualTo(_inquiries));
            var watch = Stopwatch.StartNew();
            Assert.That(await CountAsync(second), Is.EqualTo(_inquiries));

            Assert.That((first.Origin, second.Origin), Is.EqualTo((ReportOrigin.StoreInstead, ReportOrigin.StoreInstead)));
            Assert.That(_source.Told, Has.Count.EqualTo(1));
            Assert.That(_source.Told[0], Does.Not.Contain("not-for-anybody"));
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(3)), "the second page doesn't wait for it");

            _clock.NowUtc = _clock.NowUtc.AddMinutes(1);
            Assert.That(await CountAsync(Request()), Is.EqualTo(_inquiries));
            Assert.That(_source.Told, Has.Count.EqualTo(1), "still away is no news");
        }
        finally
        {
            await _servers.StartReplicaAsync();
        }

        await ArriveAsync();
        _clock.NowUtc = _clock.NowUtc.AddMinutes(1);
        var back = Request();
        await CountAsync(back);
        Assert.That(back.Origin, Is.EqualTo(ReportOrigin.Replica));
    }

    [Test]
    public async Task CheckReplica_TheCopy_SaysHowFarItIsBehind()
    {
        await ArriveAsync();

        Assert.That(await new CheckReplica(_store).ExecuteAsync(_servers!.ReplicaConnectionString), Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task CheckReplica_WhatIsNoCopy_IsRefusedWithoutSecrets()
    {
        var check = new CheckReplica(_store);
        await OnPrimaryAsync("create database other");
        var other = new NpgsqlConnectionStringBuilder(_servers!.ConnectionString) { Database = "other" }.ConnectionString;
        await Assert.ThatAsync(() => check.ExecuteAsync(other), Throws.InstanceOf<StoreDatabaseException>(), "it has no tables of ours");
        await new SchemaInstallation(new StoreDatabase(new PostgreSqlEngine(), other), TimeProvider.System).ExecuteAsync();

        var problems = new List<string>();
        foreach (var wrong in new[] { other, "Host=127.0.0.1;Port=1;Username=x;Password=not-for-anybody", "Hoost=x;Password=not-for-anybody", "not-for-anybody" })
            problems.Add(Assert.ThrowsAsync<StoreDatabaseException>(() => check.ExecuteAsync(wrong))!.Message);

        Assert.That(problems, Has.None.Contains("not-for-anybody"));
        Assert.That(problems[0], Does.Contain("no copy"));
    }

    private ReportDatabase Request()
    {
        return new ReportDatabase(_store, _source, _health);
    }

    private async Task<int> CountAsync(IReportDatabase database)
    {
        var metrics = (await new BuildSlaReport(_catalogs, new SlaClockQuery(database), _clock).ExecuteAsync(new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1), ReportFilter.None)).Metrics;
        return await new ClockListQuery(database).CountAsync(new ClockListFilter { FromUtc = Monday.AddDays(-1), ToUtc = Monday.AddDays(30), Show = ClockShow.All }, _clock.NowUtc) is var clocks && metrics.Count > 0 ? clocks : -1;
    }

    private async Task OpenInquiryAsync()
    {
        var catalog = await _catalogs.LoadAsync();
        var key = $"replica {++_inquiries}";
        await new InquiryRepository(_store, _catalogs).OpenAsync(new InquiryAppend(
            new NewInquiry { SourceKey = SourceKey.Of("inquiry", key), Channel = Channel.Email, StoreId = 1 },
            [Line(key, InquiryEventKind.CustomerMessage, null), Line(key, InquiryEventKind.SlaApplied, new AppliedSla(catalog.CurrentPolicies[0].Id, catalog.DefaultCalendar.Id).ToString())]));
    }

    private static InquiryEvent Line(string key, InquiryEventKind kind, string? value)
    {
        return new InquiryEvent { Kind = kind, Value = value, HappenedOnUtc = Monday, RecordedOnUtc = Monday, Actor = ActorKind.Requester, SourceKey = SourceKey.Of(key, WireName.Of(kind)) };
    }

    private static SlaPolicy Policy()
    {
        return new SlaPolicy("Everybody", true, "Default", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business)], []);
    }

    // Until the replica has replayed all that there is.
    private async Task ArriveAsync()
    {
        await using var own = await _store.OpenAsync();
        var position = await own.FirstAsync<string>("select pg_current_wal_lsn()::text");
        for (var tries = 0; tries < 200; tries++)
        {
            if (await OnReplicaAsync($"select (pg_last_wal_replay_lsn() >= '{position}'::pg_lsn and exists (select 1 from pg_stat_wal_receiver))::text") == "true")
                return;
            await Task.Delay(50);
        }

        Assert.Fail("The replica didn't catch up within ten seconds.");
    }

    private Task<string?> OnReplicaAsync(string sql) => ReadAsync(_servers!.ReplicaConnectionString, sql);

    private Task<string?> OnPrimaryAsync(string sql) => ReadAsync(_servers!.ConnectionString, sql);

    private static async Task<string?> ReadAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() as string;
    }
}
