using NSubstitute;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Explanations;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Puts explanations into English words.</summary>
internal static class ExplanationDesk
{
    public static Task<ExplanationModel> PrepareAsync(ClockExplanation explanation, SlaCatalog catalog)
    {
        return Factory().PrepareAsync(1, explanation, catalog);
    }

    private static ExplanationModelFactory Factory()
    {
        var texts = AdminDesk.Texts();
        var sentences = new Sentences(texts);
        var sections = new ExplanationSections(
            texts,
            new ExplainedPolicies(texts, sentences, new PassedOverTexts(texts, sentences, Stores())),
            new ExplainedSteps(texts, sentences),
            new ExplainedSkips(texts, sentences, new SkippedDateTexts(texts, sentences)),
            new ExplainedTime(texts),
            new ExplainedOutcome(texts, new ExplainedSum(texts, sentences), new ExplainedHistory(texts, sentences)));
        return new ExplanationModelFactory(texts, sentences, new ClockModelFactory(texts, AdminDesk.UserTime()), sections);
    }

    private static IStoreService Stores()
    {
        var stores = Substitute.For<IStoreService>();
        stores.GetStoreByIdAsync(Arg.Any<int>()).Returns(call => new Store { Name = $"Shop {call.Arg<int>()}" });
        return stores;
    }
}
