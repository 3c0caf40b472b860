using System.Reflection;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class SettingFieldsTests
{
    /// <summary>What no admin sets, and what isn't set store by store.</summary>
    private static readonly string[] Others = ["LinkKey", "CompletedVersion", "SurveyRetentionMonths", "RepeatedContactHours", "InquiryRetentionMonths", "KeepDataWhenUninstalled",
        "GuideHours", "GuideTargets", "GuideHistory", "GuideMail", "GuideSurvey", "GuideClosed", "ReportingConnection"];

    [Test]
    public void All_EachSettingOfAStore_StandsOnThePageOnce()
    {
        var settings = typeof(CustomerCareSettings).GetProperties().Select(property => property.Name).Except(Others);

        Assert.That(SettingFields.All.Select(field => field.Name), Is.Unique.And.EquivalentTo(settings));
    }

    // A field that can't be null is required to the host's browser script: left empty it would keep every other setting from being saved.
    [Test]
    public void Page_EachFieldThatMayStayEmpty_MayBeNull()
    {
        var nullability = new NullabilityInfoContext();
        var fields = typeof(ConfigureModel).GetProperties().Where(property => property.GetCustomAttribute<NopResourceDisplayNameAttribute>() is not null && !property.PropertyType.IsValueType).ToList();

        Assert.That(fields, Is.Not.Empty);
        Assert.That(fields.Where(field => nullability.Create(field).WriteState != NullabilityState.Nullable).Select(field => field.Name), Is.Empty);
    }

    [Test]
    public async Task All_ShownAndSavedAgain_NothingChanges()
    {
        var settings = new MemorySettings();
        var stored = new CustomerCareSettings
        {
            CaptureContactForm = false, VendorFormPriority = Priority.Urgent, ReviewStars = 3, CapturePrivateMessages = true, GatewayAddress = "in@example.com", AlertAddresses = "a@example.com", DigestHours = 7
        };
        var model = new ConfigureModel();
        var saved = new CustomerCareSettings();
        foreach (var field in SettingFields.All)
        {
            await field.ShowAsync(settings, stored, model, scope: 0);
            field.Apply(model, saved);
        }

        Assert.That(saved, Is.EqualTo(stored).UsingPropertiesComparer());
    }

    [Test]
    public async Task All_StoreWithValuesOfItsOwn_SaysSoAtThoseFieldsOnly()
    {
        var settings = new MemorySettings();
        var own = new CustomerCareSettings { ReturnRequestPriority = Priority.High };
        await settings.SaveSettingAsync(own, values => values.ReturnRequestPriority, 2);
        var model = new ConfigureModel();
        foreach (var field in SettingFields.All)
            await field.ShowAsync(settings, own, model, scope: 2);

        Assert.That(SettingFields.All.Where(field => field.IsOwn(model)).Select(field => field.Name), Is.EqualTo(new[] { "ReturnRequestPriority" }));
        Assert.That(model.ReturnRequestPriority, Is.EqualTo("high"));
    }

    [Test]
    public void Apply_NameOfNoPriority_LeavesItAsItWas()
    {
        var stored = new CustomerCareSettings { ContactFormPriority = Priority.Low };
        SettingFields.Priorities.Single(field => field.Name == "ContactFormPriority").Apply(new ConfigureModel { ContactFormPriority = "99" }, stored);

        Assert.That(stored.ContactFormPriority, Is.EqualTo(Priority.Low));
    }

    [TestCase("  ", null)]
    [TestCase(" in@example.com ", "in@example.com")]
    public void Apply_GatewayAddress_IsTrimmed(string typed, string? kept)
    {
        var stored = new CustomerCareSettings();
        SettingFields.All.Single(field => field.Name == "GatewayAddress").Apply(new ConfigureModel { GatewayAddress = typed }, stored);

        Assert.That(stored.GatewayAddress, Is.EqualTo(kept));
    }
}
