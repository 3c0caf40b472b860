using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure;

[TestFixture]
public class CustomerCarePermissionsTests
{
    [Test]
    public void AllConfigs_EachConstant_IsOfferedToAdministrators()
    {
        var constants = typeof(CustomerCareDefaults.Permissions).GetFields()
            .Where(field => field.Name != nameof(CustomerCareDefaults.Permissions.CATEGORY))
            .Select(field => (string)field.GetRawConstantValue()!);
        var configs = new CustomerCarePermissions().AllConfigs;

        Assert.That(configs.Select(config => config.SystemName), Is.EquivalentTo(constants));
        Assert.That(configs.Select(config => config.DefaultCustomerRoles), Is.All.EqualTo(new[] { "Administrators" }));
        Assert.That(configs.Select(config => config.Category), Is.All.EqualTo("CustomerCare"));
    }

    // The host writes the English name into every language; only what equals the English text is translated afterwards.
    [Test]
    public void AllConfigs_Names_AreTheEnglishTexts()
    {
        var english = new ShippedTexts(TestTexts.Folder).English;

        foreach (var config in new CustomerCarePermissions().AllConfigs)
            Assert.That(config.Name, Is.EqualTo(english[$"Security.Permission.{config.SystemName}"]));
    }
}
