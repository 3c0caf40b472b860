using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Installation;

/// <summary>The way back to the words that ship, which is taken only where the owner asks for it.</summary>
[TestFixture]
public class RestoreTests
{
    private static readonly ShippedTexts Shipped = new(TestTexts.Folder);

    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    private ChangedTexts Texts => _request.ServiceProvider.GetRequiredService<ChangedTexts>();

    private ChangedTemplates Templates => _request.ServiceProvider.GetRequiredService<ChangedTemplates>();

    [SetUp]
    public async Task SetUp()
    {
        _store = new FakeStore();
        _request = _store.Request();
        await _request.ServiceProvider.GetRequiredService<PluginInstallation>().InstallAsync("1.0");
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task List_AfterAnInstallation_IsEmpty()
    {
        Assert.That(await Texts.ListAsync(), Is.Empty);
        Assert.That(await Templates.ListAsync(), Is.Empty);
    }

    [Test]
    public async Task Texts_OwnWordsAndMissingOnes_OnlyOwnWordsAreListedAndOverwritten()
    {
        _store.Texts.Texts[(2, "plugins.customercare.menu")] = "Pomoc";
        _store.Texts.Texts.Remove((2, "plugins.customercare.menu.inquiries"));

        var changed = (await Texts.ListAsync()).Single();
        Assert.That((changed.Language.Id, changed.Key, changed.Own, changed.Shipped), Is.EqualTo((2, "Plugins.CustomerCare.Menu", "Pomoc", Shipped.For("pl")["Plugins.CustomerCare.Menu"])));

        Assert.That(await Texts.RestoreAsync(), Is.EqualTo(1));
        Assert.That(await Texts.ListAsync(), Is.Empty);
        Assert.That(_store.Texts.Texts, Does.Not.ContainKey((2, "plugins.customercare.menu.inquiries")));
        Assert.That(_store.Texts.Texts[(2, "plugins.customercare.menu")], Is.EqualTo(changed.Shipped));
    }

    [Test]
    public async Task Templates_OwnSubjectAndTranslation_ComeBackAndSwitchesStay()
    {
        var (first, second) = (_store.Mail.Templates[0], _store.Mail.Templates[1]);
        var (subject, body) = (first.Subject, _store.Texts.Translations[(second, "Body", 2)]);
        (first.Subject, first.IsActive, first.EmailAccountId) = ("ours", false, 9);
        _store.Texts.Translations[(second, "Body", 2)] = "nasze";

        var changed = await Templates.ListAsync();
        Assert.That(changed.Select(each => (each.Template.Name, each.Languages.Single()?.Id)), Is.EqualTo(new[] { (first.Name, (int?)null), (second.Name, 2) }));

        Assert.That(await Templates.RestoreAsync(), Is.EqualTo(2));
        Assert.That(await Templates.ListAsync(), Is.Empty);
        Assert.That((first.Subject, first.IsActive, first.EmailAccountId), Is.EqualTo((subject, false, 9)));
        Assert.That(_store.Texts.Translations[(second, "Body", 2)], Is.EqualTo(body));
    }

    [Test]
    public async Task Install_LanguageThatCameLater_GetsItsTranslationsUnlessTheWordsAreTheOwners()
    {
        var (first, second) = (_store.Mail.Templates[0], _store.Mail.Templates[1]);
        foreach (var key in _store.Texts.Translations.Keys.Where(key => key.LanguageId == 2).ToList())
            _store.Texts.Translations.Remove(key);
        first.Body = "ours, in every language";

        await _request.ServiceProvider.GetRequiredService<PluginInstallation>().InstallAsync("1.0");

        Assert.That(_store.Texts.Translations, Does.ContainKey(((object)second, "Body", 2)).And.ContainKey(((object)first, "Subject", 2)).And.Not.ContainKey(((object)first, "Body", 2)));
    }

    [Test]
    public async Task Templates_WordsThatShipInAnotherLanguage_AreNobodysOwn()
    {
        var template = _store.Mail.Templates[0];
        template.Subject = _store.Texts.Translations[(template, "Subject", 2)];

        Assert.That(await Templates.ListAsync(), Is.Empty);
    }
}
