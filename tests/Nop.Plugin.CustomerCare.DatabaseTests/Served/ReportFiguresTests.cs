using System.Globalization;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>
/// Ten random filters: what the report shows is worked out again from the files that it hands out, by arithmetic of the test's own and a reader of CSV that isn't ours, and is the same to the last shown digit.
/// </summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class ReportFiguresTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly string[] Filters = ["store", "channel", "vendor", "agent", "policy", "priority", "language"];

    private Person _admin = null!;
    private string _report = string.Empty;

    private static IEnumerable<int> Seeds => Enumerable.Range(1, 10);

    [OneTimeSetUp]
    public async Task SignInAsync()
    {
        _admin = await Person.SignInAsync("admin");
        _report = (await _admin.GetAsync("/Admin/CustomerCareReport/Sla")).Body;
    }

    [OneTimeTearDown]
    public void Leave() => _admin.Dispose();

    [TestCaseSource(nameof(Seeds))]
    public async Task SlaReport_RandomFilter_IsWhatItsFilesSay(int seed)
    {
        var address = Address(new Random(seed));
        var page = (await _admin.GetAsync("/Admin/CustomerCareReport/Sla" + address)).Body;
        var clocks = await CsvFile.ReadAsync(_admin, $"/Admin/CustomerCareClock/Csv{address}&show=all");
        var summary = (await CsvFile.ReadAsync(_admin, "/Admin/CustomerCareReport/SlaCsv" + address)).ToDictionary(row => row["metric"]);
        var shown = Page.Metrics(page);

        Assert.That(shown.Count, Is.GreaterThan(0));
        Assert.That(clocks.Select(clock => clock["metric"]).Distinct(), Is.SubsetOf(summary.Keys));
        foreach (var (metric, row) in summary)
        {
            var own = new Recomputed(clocks.Where(clock => clock["metric"] == metric));
            Assert.That(row.Where(field => field.Key != "metric").Select(field => (field.Key, field.Value)), Is.EqualTo(own.AsFile()), $"{metric} {address}: each column of the file worked out by Recomputed.AsFile");
            var cells = shown.Where(cell => cell.Key.StartsWith($"{metric} ", StringComparison.Ordinal)).Select(cell => (cell.Key[(metric.Length + 1)..], cell.Value)).ToList();
            var figures = own.AsPage().Where(figure => figure.Figure != "excused" || shown.ContainsKey($"{metric} excused"));
            Assert.That(cells, Is.EquivalentTo(figures), $"{metric} {address}: each figure of the page worked out by Recomputed.AsPage");
        }

        if (clocks.Count > 0)
            Assert.That(Page.Bands(page), Is.EqualTo(Recomputed.Bands(clocks).Select(count => count.ToString("N0", English))), address);
        await ExpectListsAsync(address, page, clocks);
        await ExpectArrivalsAsync(address);
        await ExpectContactsAsync(address);
    }

    [Test]
    public async Task ClockList_PageByPage_IsItsFile()
    {
        const string list = "?fromDay=2020-01-01&toDay=2030-01-01&store=0&show=broken&metric=first_response&sortBy=over_by&descending=true";
        var file = await CsvFile.ReadAsync(_admin, "/Admin/CustomerCareClock/Csv" + list);
        var pages = new List<string>();
        for (var number = 1; pages.Count < file.Count && number < 200; number++)
            pages.AddRange(System.Text.RegularExpressions.Regex.Matches((await _admin.GetAsync($"/Admin/CustomerCareClock/List{list}&pageNumber={number}")).Body, "<tr data-inquiry=\"(\\d+)\"").Select(row => row.Groups[1].Value));

        Assert.That(file, Has.Count.GreaterThan(50), "more than a page");
        Assert.That(pages, Is.EqualTo(file.Select(row => row["inquiry"])));
    }

    private async Task ExpectListsAsync(string address, string page, List<Dictionary<string, string>> clocks)
    {
        var unanswered = await CsvFile.ReadAsync(_admin, $"/Admin/CustomerCareClock/Csv{address}&show=unanswered");
        var broken = await CsvFile.ReadAsync(_admin, $"/Admin/CustomerCareClock/Csv{address}&show=broken");
        var firstOpen = clocks.Where(clock => Recomputed.IsOpen(clock) && clock["metric"] == "first_response").Select(clock => clock["inquiry"]).ToHashSet();
        var ownUnanswered = clocks.Where(clock => Recomputed.IsOverdue(clock) && (clock["metric"] == "first_response" || clock["metric"] == "next_response" && !firstOpen.Contains(clock["inquiry"])));
        var ownBroken = clocks.Where(clock => clock["excused_on_utc"].Length > 0 || clock["state"] == "breached" || Recomputed.IsOverdue(clock));

        Assert.That(unanswered.Select(Recomputed.Key).Order(), Is.EqualTo(ownUnanswered.Select(Recomputed.Key).Order()), address);
        Assert.That(broken.Select(Recomputed.Key).Order(), Is.EqualTo(ownBroken.Select(Recomputed.Key).Order()), address);
        var words = Page.Text(page);
        Assert.That(words, Does.Contain($" {unanswered.Count.ToString("N0", English)} ").And.Contain($" {broken.Count.ToString("N0", English)} "), address);
    }

    private async Task ExpectArrivalsAsync(string address)
    {
        var shown = Page.Figures((await _admin.GetAsync("/Admin/CustomerCareArrival/Hours" + address)).Body);
        var all = await CsvFile.ReadAsync(_admin, "/Admin/CustomerCareArrival/Csv" + address);
        var outside = await CsvFile.ReadAsync(_admin, "/Admin/CustomerCareArrival/Csv" + address + "&outside=true");

        Assert.That(outside.Select(row => row["inquiry"]), Is.SubsetOf(all.Select(row => row["inquiry"])));
        Assert.That((shown["total"], shown["outside"]), Is.EqualTo((all.Count.ToString("N0", English), outside.Count.ToString("N0", English))), address);
        if (all.Count > 0)
            Assert.That(shown["outside_share"], Is.EqualTo(Recomputed.Percent(outside.Count, all.Count)), address);
    }

    private async Task ExpectContactsAsync(string address)
    {
        var shown = Page.Figures((await _admin.GetAsync("/Admin/CustomerCareReport/Contacts" + address)).Body);
        var judged = await CsvFile.ReadAsync(_admin, $"/Admin/CustomerCareContacts/RepliesCsv{address}&show=judged");
        var repeated = judged.Where(reply => reply["wrote_again_on_utc"].Length > 0).ToList();
        var first = await CsvFile.ReadAsync(_admin, $"/Admin/CustomerCareContacts/RepliesCsv{address}&show=judged_at_first");
        var resolved = await CsvFile.ReadAsync(_admin, $"/Admin/CustomerCareContacts/RepliesCsv{address}&show=resolved_at_first");

        Assert.That(repeated.Select(reply => TimeSpan.FromSeconds(long.Parse(reply["after_s"], CultureInfo.InvariantCulture))), Is.All.LessThanOrEqualTo(TimeSpan.FromHours(72)));
        Assert.That(shown["repeated_share"], Is.EqualTo(Recomputed.PercentWithInterval(repeated.Count, judged.Count)), address);
        Assert.That(shown["first_contact_share"], Is.EqualTo(Recomputed.PercentWithInterval(resolved.Count, first.Count)), address);
    }

    private string Address(Random random)
    {
        var start = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-random.Next(20, 500));
        var parts = new List<string> { $"fromDay={start:yyyy-MM-dd}", $"toDay={start.AddDays(random.Next(1, 200)):yyyy-MM-dd}" };
        var store = false;
        foreach (var filter in Filters.Where(_ => random.Next(4) == 0))
            if (Page.Options(_report, filter) is { Count: > 0 } options)
            {
                parts.Add($"{filter}={Uri.EscapeDataString(options[random.Next(options.Count)])}");
                store |= filter == "store";
            }

        return "?" + string.Join('&', store ? parts : [.. parts, "store=0"]);
    }
}
