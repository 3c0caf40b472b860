using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Localization;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Consumers;

/// <summary>A language that comes after the installation.</summary>
[TestFixture]
public class LanguageConsumersTests
{
    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _request = _store.Request();
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task Inserted_Polish_HasOurTexts()
    {
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<Language>(Polish()));

        Assert.That(_store.Texts.Texts[(9, "plugins.customercare.menu.surveys")], Is.EqualTo("Ankiety"));
    }

    [Test]
    public async Task Updated_CultureIsPolishNow_EnglishGoesAndTheOwnersWordsStay()
    {
        _store.Texts.Texts[(9, "plugins.customercare.menu.surveys")] = "Surveys";
        _store.Texts.Texts[(9, "plugins.customercare.menu.inquiries")] = "Nasze sprawy";

        await FakeStore.PublishAsync(_request, new EntityUpdatedEvent<Language>(Polish()));

        Assert.That(_store.Texts.Texts[(9, "plugins.customercare.menu.surveys")], Is.EqualTo("Ankiety"));
        Assert.That(_store.Texts.Texts[(9, "plugins.customercare.menu.inquiries")], Is.EqualTo("Nasze sprawy"));
    }

    [Test]
    public async Task Inserted_NotInstalled_NothingIsAdded()
    {
        _store.IsInstalled = false;

        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<Language>(Polish()));

        Assert.That(_store.Texts.Texts, Is.Empty);
    }

    private static Language Polish()
    {
        return new Language { Id = 9, Name = "Polski", LanguageCulture = "pl-PL", UniqueSeoCode = "pl" };
    }
}
