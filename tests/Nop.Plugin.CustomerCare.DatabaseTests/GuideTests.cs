using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>Several admins take the same step of the guide at once, from several web nodes.</summary>
public class GuideTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    private const int ADMINS = 4;

    private SlaCatalogRepository Catalogs => new(Database, TimeProvider.System);

    [Test]
    public async Task PutHoursAndTargets_AdminsAtOnce_LeavesOneCalendarAndOnePolicyOfOneOfThem()
    {
        await Catalogs.ReplaceAsync(new SlaSettings([BusinessCalendar.Default("Europe/Warsaw")], [SlaDefaults.Policy("Default")]));
        var installed = await Catalogs.LoadAsync();
        Assert.That((SlaDefaults.HasOwnHours(installed), SlaDefaults.HasOwnTargets(installed)), Is.EqualTo((false, false)), "the test needs a database of its own");

        await AtOnceAsync(admin => Node().ExecuteAsync(catalog => SaveGuideHours.Put(catalog, Hours(admin))));
        await AtOnceAsync(admin => Node().ExecuteAsync(catalog => SaveGuideTargets.Put(catalog, Targets(admin))));

        var catalog = await Catalogs.LoadAsync();
        Assert.Multiple(() =>
        {
            Assert.That(catalog.AllCalendars.Select(version => version.Position), Is.EqualTo(new int?[] { null, 0 }), "that of the installation, and one of them");
            Assert.That(catalog.AllPolicies.Select(version => version.Position), Is.EqualTo(new int?[] { null, 0 }));
            Assert.That(catalog.CurrentPolicies.Single().Policy.Calendar, Is.EqualTo(catalog.CurrentCalendars.Single().Calendar.Name));
        });
    }

    [Test]
    public async Task AddFirstAsync_AdminsAtOnceInSeveralLanguages_AddsOneSurvey()
    {
        var surveys = new SurveyRepository(Database, TimeProvider.System);
        foreach (var old in await surveys.LoadAsync())
            await surveys.DeleteAsync(old.Id);

        var added = await AtOnceAsync(admin => new SurveyRepository(Database, TimeProvider.System).AddFirstAsync(SurveyKind.Recommendation, SurveyDefaults.Of(SurveyKind.Recommendation, $"After an order {admin}")));

        Assert.That(added.Count(id => id is not null), Is.EqualTo(1));
        Assert.That((await surveys.LoadAsync()).Select(survey => (int?)survey.Id), Is.EqualTo(added.Where(id => id is not null)));
    }

    private static Task<T[]> AtOnceAsync<T>(Func<int, Task<T>> step)
    {
        return Task.WhenAll(Enumerable.Range(1, ADMINS).Select(admin => Task.Run(() => step(admin))));
    }

    private EditSlaSettings Node()
    {
        return new EditSlaSettings(Catalogs);
    }

    private static BusinessCalendar Hours(int admin)
    {
        var monday = new Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> { [DayOfWeek.Monday] = [DayInterval.Parse($"1{admin}:00", "18:00")] };
        return new BusinessCalendar("Default", "Europe/Warsaw", monday);
    }

    private static SlaPolicy Targets(int admin)
    {
        return SlaDefaults.Policy("Default") with { Targets = [new SlaTarget(SlaMetric.FirstResponse, admin * 60, TargetTime.Business)] };
    }
}
