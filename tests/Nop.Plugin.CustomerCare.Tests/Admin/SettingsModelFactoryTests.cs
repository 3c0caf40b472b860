using System.Reflection;
using NSubstitute;
using NUnit.Framework;
using Nop.Core;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class SettingsModelFactoryTests
{
    private const int OUTLET = 2;
    private const int OTHER = 3;

    private static readonly PropertyInfo[] Settings = [.. SettingFields.All.Select(field => typeof(CustomerCareSettings).GetProperty(field.Name)!)];

    private readonly MemorySettings _settings = new();
    private readonly IStoreContext _context = Substitute.For<IStoreContext>();

    [SetUp]
    public void SetUp()
    {
        _settings.Values.Clear();
    }

    [TestCaseSource(nameof(Settings))]
    public async Task SaveAsync_ForOneStore_IsReadThereAndNowhereElse(PropertyInfo setting)
    {
        await SaveAsync(0, _ => { });
        var shared = setting.GetValue(Stored(0));

        await SaveAsync(OUTLET, model => Type(model, setting));

        Assert.That(setting.GetValue(Stored(OUTLET)), Is.Not.EqualTo(shared));
        Assert.That((setting.GetValue(Stored(0)), setting.GetValue(Stored(OTHER))), Is.EqualTo((shared, shared)));
        Assert.That(Own(await PrepareAsync(OUTLET)), Is.EqualTo(new[] { setting.Name }));
        Assert.That(Own(await PrepareAsync(OTHER)), Is.Empty);
    }

    [TestCaseSource(nameof(Settings))]
    public async Task SaveAsync_ForAllStores_ReachesThoseThatHaveNoneOfTheirOwn(PropertyInfo setting)
    {
        await SaveAsync(0, _ => { });
        var before = setting.GetValue(Stored(0));
        await SaveAsync(OUTLET, model => typeof(ConfigureModel).GetProperty($"{setting.Name}_OverrideForStore")!.SetValue(model, true));

        await SaveAsync(0, model => Type(model, setting));

        Assert.That(setting.GetValue(Stored(OTHER)), Is.EqualTo(setting.GetValue(Stored(0))).And.Not.EqualTo(before));
        Assert.That(setting.GetValue(Stored(OUTLET)), Is.EqualTo(before));
    }

    [Test]
    public async Task SaveAsync_StoreGivesUpItsOwn_HasThatOfAllAgain()
    {
        await SaveAsync(OUTLET, model => (model.DigestHours, model.DigestHours_OverrideForStore) = (9, true));
        await SaveAsync(OUTLET, model => model.DigestHours_OverrideForStore = false);

        Assert.That(Stored(OUTLET).DigestHours, Is.EqualTo(new CustomerCareSettings().DigestHours));
    }

    [Test]
    public async Task SaveAsync_ForOneStore_LeavesWhatHoldsForAllStores()
    {
        await SaveAsync(0, model => (model.RepeatedContactHours, model.SurveyRetentionMonths, model.InquiryRetentionMonths, model.KeepDataWhenUninstalled) = (48, 36, 24, true));

        await SaveAsync(OUTLET, model => (model.RepeatedContactHours, model.SurveyRetentionMonths, model.InquiryRetentionMonths, model.KeepDataWhenUninstalled) = (1, 12, 12, false));

        foreach (var store in new[] { 0, OUTLET })
            Assert.That(
                (Stored(store).RepeatedContactHours, Stored(store).SurveyRetentionMonths, Stored(store).InquiryRetentionMonths, Stored(store).KeepDataWhenUninstalled),
                Is.EqualTo((48, 36, 24, true)));
    }

    [Test]
    public async Task RefuseAsync_OfOneStore_ShowsWhatWasTypedAndElseWhatHoldsForAll()
    {
        await SaveAsync(0, model => (model.CaptureVendorForm, model.RepeatedContactHours, model.ContactFormPriority) = (true, 48, "high"));
        Scope(OUTLET);

        // As a browser sends it: fields that the store takes over are switched off, so they aren't among those sent.
        var shown = await Factory().RefuseAsync(new ConfigureModel { DigestHours = 99, DigestHours_OverrideForStore = true });

        Assert.That((shown.DigestHours, shown.DigestHours_OverrideForStore), Is.EqualTo((99, true)));
        Assert.That((shown.CaptureVendorForm, shown.CaptureVendorForm_OverrideForStore, shown.RepeatedContactHours, shown.ContactFormPriority), Is.EqualTo((true, false, 48, "high")));
    }

    private static IEnumerable<string> Own(ConfigureModel model)
    {
        return SettingFields.All.Where(field => field.IsOwn(model)).Select(field => field.Name);
    }

    /// <summary>Types another value than the one shown, as the store's own.</summary>
    private static void Type(ConfigureModel model, PropertyInfo setting)
    {
        var field = typeof(ConfigureModel).GetProperty(setting.Name)!;
        object other = field.GetValue(model) switch
        {
            bool ticked => !ticked,
            int number => number + 1,
            string name when setting.PropertyType.IsEnum => Names(setting.PropertyType).First(one => one != name),
            IEnumerable<int> numbers => numbers.Append(77).ToList(),
            _ => "own@example.com"
        };
        field.SetValue(model, other);
        typeof(ConfigureModel).GetProperty($"{setting.Name}_OverrideForStore")!.SetValue(model, true);
    }

    private static IEnumerable<string> Names(Type type)
    {
        return Enum.GetNames(type).Select(System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName);
    }

    private async Task SaveAsync(int scope, Action<ConfigureModel> type)
    {
        var model = await PrepareAsync(scope);
        type(model);
        await Factory().SaveAsync(model);
    }

    private async Task<ConfigureModel> PrepareAsync(int scope)
    {
        Scope(scope);
        return await Factory().PrepareAsync();
    }

    private void Scope(int scope)
    {
        _context.GetActiveStoreScopeConfigurationAsync().Returns(scope);
    }

    private CustomerCareSettings Stored(int store)
    {
        return _settings.LoadSetting<CustomerCareSettings>(store);
    }

    private SettingsModelFactory Factory()
    {
        var stores = Substitute.For<IStoreService>();
        stores.GetAllStoresAsync().Returns([new Store { Id = OUTLET }, new Store { Id = OTHER }]);
        var jobs = Substitute.For<IJobStore>();
        jobs.ReadNewestAsync(Arg.Any<string>(), Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns([]);
        var customers = Substitute.For<ICustomerService>();
        customers.GetAllCustomerRolesAsync(Arg.Any<bool>()).Returns([]);
        var templates = Substitute.For<IMessageTemplateService>();
        templates.GetMessageTemplatesByNameAsync(Arg.Any<string>(), Arg.Any<int?>()).Returns([]);
        return new SettingsModelFactory(
            _settings,
            _context,
            new ActiveTemplates(templates, Substitute.For<ILocalizationService>(), new ShippedTexts(TestTexts.Folder)),
            new SummaryChoices(new AnsweringStaff(customers, Substitute.For<IPermissionService>()), AdminDesk.Texts()),
            new ReadGuide(_settings, stores, new MemoryCatalog(), jobs, new MemorySurveys()),
            new SetupPages(Substitute.For<IPermissionService>()),
            AdminDesk.Texts());
    }
}
