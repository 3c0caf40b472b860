using System.Globalization;
using DemoStore.Storage;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>Each screen of the admin area asks the database a bounded number of questions, however many rows it shows: a store of eighteen months, served by its own program.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class StatementTests
{
    /// <summary>The screen that asks most.</summary>
    private const int MOST = 60;

    /// <summary>How often the same may be asked for different things, as for two periods or for each of a few surveys.</summary>
    private const int MOST_ALIKE = 8;

    private static readonly string[] Details =
    [
        "/Admin/CustomerCareInquiry/View/{0}", "/Admin/CustomerCareInquiry/Explain/{0}", "/Admin/CustomerCareInquiry/Aside/{0}", "/Admin/CustomerCareMerge/Index/{0}", "/Admin/Order/Edit/{0}", "/Admin/Customer/Edit/{0}"
    ];

    [Test]
    public async Task Screens_Each_AskABoundedNumberOfQuestions()
    {
        using var admin = await Person.SignInAsync("admin");
        var wrong = new List<string>();
        var asked = 0;
        foreach (var path in Screens())
        {
            var sent = await admin.CountAsync(path);
            asked += sent.Total > 0 ? 1 : 0;
            if (sent.Total > MOST || sent.Repeats > MOST_ALIKE)
                wrong.Add($"{path}: {sent}");
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(asked, Is.GreaterThan(40), "screens that ask the database at all");
    }

    [Test]
    public async Task Grids_FiftyRowsInsteadOfFive_AskNothingMore()
    {
        using var admin = await Person.SignInAsync("admin");
        var (wrong, grown) = (new List<string>(), 0);
        foreach (var route in AdminRoute.All.Where(route => route.IsPost && (route.Path.Contains("List", StringComparison.Ordinal) || route.Path.EndsWith("Data", StringComparison.Ordinal) || route.Path.EndsWith("Answers", StringComparison.Ordinal))))
        {
            var (few, many) = (await CountAsync(admin, route, 5), await CountAsync(admin, route, 50));
            grown += many.Length > few.Length ? 1 : 0;
            if (many.Total > few.Total + 1)
                wrong.Add($"{route}: {few.Total} questions for 5 rows, {many}");
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(grown, Is.Positive, "grids that have more than five rows");
    }

    private static IEnumerable<string> Screens()
    {
        foreach (var route in AdminRoute.All.Where(route => !route.IsPost))
            yield return route.Path;
        foreach (var detail in Details)
            foreach (var id in new[] { 5, 300 })
                yield return string.Format(CultureInfo.InvariantCulture, detail, id);
        yield return "/Admin";
        yield return "/Admin/CustomerCareInquiry/List?View=all";
        yield return "/Admin/CustomerCareClock/List?show=all";
    }

    private static Task<SentStatements> CountAsync(Person person, AdminRoute grid, int rows)
    {
        return person.CountPostedAsync(grid.Path, ("Start", "0"), ("Length", $"{rows}"), ("Draw", "1"), ("Page", "1"), ("PageSize", $"{rows}"));
    }
}
