using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Surveys;

[TestFixture]
public class SurveyWordingsTests
{
    private static readonly Language Polish = new() { Id = 2, LanguageCulture = "pl-PL", UniqueSeoCode = "pl" };
    private SurveyDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await SurveyDesk.OpenAsync();
    }

    [TearDown]
    public void TearDown()
    {
        _desk.Dispose();
    }

    [Test]
    public async Task GetAsync_HalfTranslatedSurvey_IsCompleteInThatLanguage()
    {
        var texts = new Dictionary<string, SurveyTexts> { ["en"] = new() { Question = "English?", Thanks = "Thanks!" }, ["PL"] = new() { Question = " Po polsku? ", Thanks = " " } };

        var wording = await GetAsync(SurveyDesk.Survey(texts: texts), Polish);

        Assert.That((wording.Question, wording.LowLabel, wording.Thanks), Is.EqualTo(("Po polsku?", "zupełnie nieprawdopodobne", "Dziękujemy za odpowiedź. Czytamy każdą.")));
    }

    [Test]
    public async Task GetAsync_StoresOwnText_IsBeforeTheShippedOne()
    {
        _desk.Store.Texts.Texts[(2, "plugins.customercare.surveytext.satisfaction.lowlabel")] = "fatalnie";

        Assert.That((await GetAsync(SurveyDesk.Survey(SurveyKind.Satisfaction), Polish)).LowLabel, Is.EqualTo("fatalnie"));
    }

    [Test]
    public async Task GetAsync_EveryKindAndLanguage_NeverAKey([Values] SurveyKind kind, [Values("en-US", "pl-PL", "ru-RU", "de-DE", null)] string? culture)
    {
        var language = culture is null ? null : new Language { Id = 9, LanguageCulture = culture, UniqueSeoCode = culture[..2] };

        var wording = await GetAsync(SurveyDesk.Survey(kind), language);

        var texts = new[] { wording.Question, wording.LowLabel, wording.HighLabel, wording.DetractorQuestion, wording.PassiveQuestion, wording.PromoterQuestion, wording.Thanks };
        Assert.That(texts, Has.All.Not.Empty.And.All.Not.Contains("Plugins."));
        Assert.That(texts, Is.Unique);
    }

    private Task<SurveyWording> GetAsync(Survey survey, Language? language)
    {
        return _desk.Get<SurveyWordings>().GetAsync(survey, language);
    }
}
