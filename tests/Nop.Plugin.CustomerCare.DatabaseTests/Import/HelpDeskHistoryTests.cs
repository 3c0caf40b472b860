using NUnit.Framework;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Import;

/// <summary>Four years of a real help desk, imported, and its clocks worked out a second time without us.</summary>
[TestFixture]
public class HelpDeskHistoryTests
{
    private const string Folder = "CUSTOMERCARE_DATA";
    private const long ResponseTarget = 4 * 3600;
    private const long ResolutionTarget = 16 * 3600;

    private readonly Sqlite _server = new();
    private StoreDatabase _database = null!;
    private ImportTools _tools = null!;
    private ImportSource _source = null!;
    private List<PlainClock> _expected = [];

    [OneTimeSetUp]
    public async Task ImportHistory()
    {
        var folder = Environment.GetEnvironmentVariable(Folder);
        if (string.IsNullOrEmpty(folder))
            Assert.Ignore($"The help desk's history isn't part of the project: set {Folder} to the folder with helpdesk-events.csv.");

        var file = Path.Combine(folder!, "helpdesk-events.csv");
        if (!File.Exists(file))
            Assert.Ignore($"{Folder} is {folder}, and there is no helpdesk-events.csv in it.");

        _database = await _server.CreateAsync();
        await new SchemaInstallation(_database, TimeProvider.System).ExecuteAsync();
        _tools = new ImportTools(_database);
        await _tools.Catalogs.ReplaceAsync(Settings());
        _source = ImportSource.OfFile(file);
        _expected = PlainClocks.Read(file, ResponseTarget, ResolutionTarget);
        var result = await _tools.RunAsync(_source);
        Assert.That((result.InquiriesOpened, result.RowsSkipped), Is.EqualTo((4580, 0L)));
    }

    [OneTimeTearDown]
    public async Task Drop()
    {
        await _server.DisposeAsync();
    }

    private static SlaSettings Settings()
    {
        IReadOnlyList<DayInterval> hours = [DayInterval.Parse("09:00", "18:00")];
        var week = Enumerable.Range(1, 5).ToDictionary(day => (DayOfWeek)day, _ => hours);
        SlaTarget[] targets = [new(SlaMetric.FirstResponse, 240, TargetTime.Business), new(SlaMetric.FirstResolution, 960, TargetTime.Business)];
        return new SlaSettings([new BusinessCalendar("Desk", "Europe/Rome", week)], [new SlaPolicy("All", true, "Desk", PolicyMatch.Everything, targets, [])]);
    }

    private static string Text(DateTime? instant)
    {
        return instant?.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) ?? "-";
    }

    private async Task<IReadOnlyList<ClockOfKey>> ClocksAsync()
    {
        await using var session = await _database.OpenAsync();
        return await session.QueryAsync<ClockOfKey>(
            "select i.[ExternalKey], c.[Metric], c.[State], c.[StartedOnUtc], c.[DueOnUtc], c.[FinishedOnUtc], c.[ElapsedSeconds] "
                + "from [CustomerCareSlaClock] c join [CustomerCareInquiry] i on i.[Id] = c.[InquiryId]");
    }

    [Test]
    public async Task Clocks_EachOfThem_AgreesToTheSecond()
    {
        var actual = (await ClocksAsync()).Select(clock => $"{clock.ExternalKey} {clock.Metric} {clock.State} {Text(clock.StartedOnUtc)} {Text(clock.FinishedOnUtc)} {clock.ElapsedSeconds}");

        var expected = _expected.Select(clock => $"{clock.Key} {clock.Metric} {clock.State} {Text(clock.Start)} {Text(clock.Finish)} {clock.Elapsed}");

        Assert.That(actual.Order(StringComparer.Ordinal).ToList(), Is.EqualTo(expected.Order(StringComparer.Ordinal).ToList()).And.Count.EqualTo(2 * 4580));
    }

    [Test]
    public async Task Deadlines_EachOfThem_LieWhereTheTargetIsUsedUp()
    {
        var due = (await ClocksAsync()).ToDictionary(clock => (clock.ExternalKey, clock.Metric), clock => clock.DueOnUtc);

        var wrong = _expected.Where(clock => due[(clock.Key, clock.Metric)] is { } at
            && clock.PausedSince is null && clock.Counted(DateTime.SpecifyKind(at, DateTimeKind.Utc)) != clock.Target);

        Assert.That(wrong.Select(clock => $"{clock.Key} {clock.Metric}"), Is.Empty);
        Assert.That(due.Values.Count(at => at is not null), Is.GreaterThan(9000));
    }

    [Test]
    public async Task Report_WholeHistory_AgreesCountByCount()
    {
        var report = await new BuildSlaReport(_tools.Catalogs, new SlaClockQuery(_database), TimeProvider.System).ExecuteAsync(null, null);

        Assert.That(report.TimeZone, Is.EqualTo("Europe/Rome"));
        Assert.That(report.Metrics.Select(Shown), Is.EqualTo(new[] { Shown("first_response", _expected), Shown("first_resolution", _expected) }));
    }

    [Test]
    public async Task Report_OneMonth_CountsWhatStartedInIt()
    {
        var rome = TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome");
        var from = TimeZoneInfo.ConvertTimeToUtc(new DateTime(2012, 10, 1), rome);
        var to = TimeZoneInfo.ConvertTimeToUtc(new DateTime(2012, 11, 1), rome);
        var started = _expected.Where(clock => clock.Start >= from && clock.Start < to).ToList();

        var report = await new BuildSlaReport(_tools.Catalogs, new SlaClockQuery(_database), TimeProvider.System).ExecuteAsync(new DateOnly(2012, 10, 1), new DateOnly(2012, 11, 1));

        Assert.That(started, Is.Not.Empty);
        Assert.That(report.Metrics.Select(Shown), Is.EqualTo(new[] { Shown("first_response", started), Shown("first_resolution", started) }));
    }

    [Test]
    public async Task Import_SecondTime_LeavesEveryRowAsItWas()
    {
        string[] tables = [Tables.Inquiry, Tables.InquiryEvent, Tables.SlaClock];
        async Task<List<string>> AllAsync()
        {
            var all = new List<string>();
            foreach (var table in tables)
                all.AddRange(await _tools.RowsAsync($"select * from [{table}] order by 1, 2, 3"));
            return all;
        }

        var before = await AllAsync();
        var result = await _tools.RunAsync(_source);

        Assert.That((result.InquiriesOpened, result.EventsAdded), Is.EqualTo((0, 0L)));
        Assert.That(await AllAsync(), Is.EqualTo(before).And.Count.GreaterThan(30_000));
    }

    private static string Shown(MetricFigures figures)
    {
        return $"{WireName.Of(figures.Metric)} {figures.Measured} {figures.Met} {figures.Breached} {figures.Open} {figures.OpenOverdue} {figures.Ended} {figures.Attainment:0.000000} {figures.MedianSeconds} {figures.P90Seconds}";
    }

    private static string Shown(string metric, IEnumerable<PlainClock> clocks)
    {
        var all = clocks.Where(clock => clock.Metric == metric).ToList();
        int Count(params string[] states) => all.Count(clock => states.Contains(clock.State));
        var elapsed = all.Where(clock => clock.State is "met" or "breached").Select(clock => clock.Elapsed!.Value).Order().ToList();
        var overdue = all.Count(clock => clock.IsOverdue(DateTime.UtcNow));
        var attainment = (double)Count("met") / (Count("met", "breached") + overdue);
        long Rank(double share) => elapsed[(int)Math.Ceiling(Math.Round(share * elapsed.Count, 6)) - 1];
        return $"{metric} {elapsed.Count} {Count("met")} {Count("breached")} {Count("running", "paused")} {overdue} {Count("ended")} {attainment:0.000000} {Rank(0.5)} {Rank(0.9)}";
    }

    private sealed class ClockOfKey
    {
        public string ExternalKey { get; set; } = string.Empty;
        public string Metric { get; set; } = string.Empty;
        public string State { get; set; } = string.Empty;
        public DateTime StartedOnUtc { get; set; }
        public DateTime? DueOnUtc { get; set; }
        public DateTime? FinishedOnUtc { get; set; }
        public long? ElapsedSeconds { get; set; }
    }
}
