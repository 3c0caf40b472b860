using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Stores;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Admin.Guides;

public class SaveGuideTests
{
    private readonly MemorySettings _settings = new();
    private readonly MemoryCatalog _catalogs = new();
    private readonly MemorySurveys _surveys = new();
    private readonly IJobStore _jobs = Substitute.For<IJobStore>();

    [SetUp]
    public async Task SetUp()
    {
        _settings.Values.Clear();
        foreach (var survey in await _surveys.LoadAsync())
            await _surveys.DeleteAsync(survey.Id);
        _jobs.ReadNewestAsync(HistoryJob.KindName, Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns([]);
        await _catalogs.ReplaceAsync(new SlaSettings([BusinessCalendar.Default("Europe/Warsaw")], [SlaDefaults.Policy("Default")]));
    }

    [Test]
    public async Task PutHours_OfTheInstallation_AreReplacedAndThePolicyFollows()
    {
        await EditAsync(catalog => SaveGuideHours.Put(catalog, Hours(10)));

        var catalog = await _catalogs.LoadAsync();
        Assert.That(catalog.Current.Calendars, Is.EqualTo(new[] { Hours(10) }));
        Assert.That(catalog.CurrentPolicies.Single().Policy.Calendar, Is.EqualTo("Default"));
    }

    [Test]
    public async Task PutHours_AfterSomebodyElsesHours_ChangeNothing()
    {
        await EditAsync(catalog => SaveGuideHours.Put(catalog, Hours(10)));
        var saved = await _catalogs.LoadAsync();

        await EditAsync(catalog => SaveGuideHours.Put(catalog, Hours(11)));

        Assert.That((await _catalogs.LoadAsync()).Current.Calendars, Is.EqualTo(saved.Current.Calendars));
    }

    [Test]
    public void PutHours_NoneAtAll_AreAdded()
    {
        Assert.That(SaveGuideHours.Put(Catalogs.Of([]), Hours(10)).Calendars, Is.EqualTo(new[] { Hours(10) }));
    }

    [Test]
    public async Task PutTargets_OfTheInstallationThenOthers_OnlyTheFirstHold()
    {
        await EditAsync(catalog => SaveGuideTargets.Put(catalog, Targets(480)));
        await EditAsync(catalog => SaveGuideTargets.Put(catalog, Targets(60)));

        var policy = (await _catalogs.LoadAsync()).CurrentPolicies.Single().Policy;
        Assert.That((policy.Name, policy.Targets.Single().Minutes), Is.EqualTo(("Default", 480)));
    }

    [Test]
    public void PutTargets_NoPolicy_IsAddedForTheDefaultCalendar()
    {
        var settings = SaveGuideTargets.Put(Catalogs.Of([Catalogs.Calendar("Shop")]), Targets(480));

        Assert.That(settings.Policies.Select(policy => policy.Calendar), Is.EqualTo(new[] { "Shop" }));
    }

    [Test]
    public async Task SaveMail_NothingSavedSoFar_SavesForAllStores()
    {
        var isSaved = await SaveMail().ExecuteAsync(new GuideMailFormModel { Acknowledge = true, Footer = true, AlertAddresses = "a@example.com; b@example.com" });

        var outlet = _settings.LoadSetting<CustomerCareSettings>(2);
        Assert.That(isSaved, Is.True);
        Assert.That((outlet.AcknowledgementsEnabled, outlet.AlertsEnabled, outlet.MailboxFooter, outlet.AlertAddresses), Is.EqualTo((true, false, true, "a@example.com, b@example.com")));
        Assert.That(_settings.Values.Keys.Select(key => key.StoreId), Is.All.Zero);
        Assert.That((await Read().ExecuteAsync()).IsDone(GuideStep.Mail), Is.True);
    }

    [TestCase(0)]
    [TestCase(2)]
    public async Task SaveMail_SwitchedOnBeforeForAllOrOneStore_ChangesNothing(int store)
    {
        await _settings.SaveSettingAsync(new CustomerCareSettings { AlertsEnabled = true }, values => values.AlertsEnabled, store);

        Assert.That(await SaveMail().ExecuteAsync(new GuideMailFormModel { Acknowledge = true }), Is.False);

        var stored = _settings.LoadSetting<CustomerCareSettings>(store);
        Assert.That((stored.AlertsEnabled, stored.AcknowledgementsEnabled), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task SaveMail_AllUntickedByAColleague_StaysSo()
    {
        Assert.That(await SaveMail().ExecuteAsync(new GuideMailFormModel()), Is.True);
        Assert.That(await SaveMail().ExecuteAsync(new GuideMailFormModel { Acknowledge = true }), Is.False);

        Assert.That(_settings.LoadSetting<CustomerCareSettings>().AcknowledgementsEnabled, Is.False);
    }

    [Test]
    public async Task AddFirstSurvey_Twice_IsThereOnce()
    {
        var definition = SurveyDefaults.Of(SurveyKind.Recommendation, "After an order");

        Assert.That(await _surveys.AddFirstAsync(SurveyKind.Recommendation, definition), Is.Not.Null);
        Assert.That(await _surveys.AddFirstAsync(SurveyKind.Recommendation, definition with { Name = "Another" }), Is.Null);
        Assert.That(await _surveys.LoadAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Mark_EachStep_IsNotedAndTheLastOneClosesTheGuide()
    {
        foreach (var step in GuideSteps.All)
        {
            Assert.That(_settings.LoadSetting<CustomerCareSettings>().GuideClosed, Is.False, $"before {step}");
            await Mark().ExecuteAsync(step, GuideMark.Skipped);
            Assert.That((await Read().ExecuteAsync()).Marks[step], Is.EqualTo(GuideMark.Skipped));
        }

        Assert.That((_settings.LoadSetting<CustomerCareSettings>().GuideClosed, (await Read().ExecuteAsync()).FirstOpen), Is.EqualTo((true, (GuideStep?)null)));
    }

    [Test]
    public async Task Read_HistoryBroughtIn_IsDone_CountedOnly_IsNot()
    {
        _jobs.ReadNewestAsync(HistoryJob.KindName, Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns([History(isPreview: true, found: 3)]);
        Assert.That((await Read().ExecuteAsync()).Marks[GuideStep.History], Is.EqualTo(GuideMark.None));

        _jobs.ReadNewestAsync(HistoryJob.KindName, Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns([History(isPreview: true, found: 0)]);
        Assert.That((await Read().ExecuteAsync()).IsDone(GuideStep.History), Is.True, "counted, and there is nothing");

        _jobs.ReadNewestAsync(HistoryJob.KindName, Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns([History(isPreview: false, found: 3)]);
        Assert.That((await Read().ExecuteAsync()).IsDone(GuideStep.History), Is.True);
    }

    private static Job History(bool isPreview, int found)
    {
        var result = HistoryJobResult.Nothing with { Tally = new RecoveryTally([RecoveryCount.None(TraceKind.ContactMail) with { Found = found }]) };
        return new Job
        {
            Id = 1, Kind = HistoryJob.KindName, Title = "History", State = JobState.Done, Parameters = new HistoryJobParameters(6, 7, isPreview).Write(), Result = result.Write(), CreatedOnUtc = default
        };
    }

    private Task EditAsync(Func<SlaCatalog, SlaSettings> change)
    {
        return new EditSlaSettings(_catalogs).ExecuteAsync(change);
    }

    private ReadGuide Read()
    {
        var stores = Substitute.For<IStoreService>();
        stores.GetAllStoresAsync().Returns([new Store { Id = 1 }, new Store { Id = 2 }]);
        return new ReadGuide(_settings, stores, _catalogs, _jobs, _surveys);
    }

    private MarkGuide Mark() => new(_settings, Read());

    private SaveGuideMail SaveMail() => new(_settings, Read(), Mark());

    private static BusinessCalendar Hours(int opens)
    {
        var day = new Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> { [DayOfWeek.Monday] = [DayInterval.Parse($"{opens}:00", "18:00")] };
        return new BusinessCalendar("Default", "Europe/Warsaw", day);
    }

    private static SlaPolicy Targets(int minutes)
    {
        return SlaDefaults.Policy("Default") with { Targets = [new SlaTarget(SlaMetric.FirstResponse, minutes, TargetTime.Business)] };
    }
}
