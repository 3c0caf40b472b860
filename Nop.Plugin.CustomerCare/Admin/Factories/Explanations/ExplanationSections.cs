using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>The parts of an explanation, in the order in which one asks.</summary>
public sealed class ExplanationSections(
    AdminTexts texts,
    ExplainedPolicies policies,
    ExplainedSteps steps,
    ExplainedSkips skips,
    ExplainedTime time,
    ExplainedOutcome outcome)
{
    public async Task<IReadOnlyList<ExplanationModel.SectionModel>> PrepareAsync(ClockExplanation explanation, SlaCatalog catalog)
    {
        var rows = await time.PrepareAsync(explanation);
        IReadOnlyList<SentenceModel> none = rows.Count == 0 ? [new SentenceModel([new SentencePart(await texts.GetAsync("Plugins.CustomerCare.Explain.Time.None"))])] : [];
        return
        [
            new(await texts.GetAsync("Plugins.CustomerCare.Explain.Policy.Title"), await policies.PrepareAsync(explanation, catalog), []),
            new(await texts.GetAsync("Plugins.CustomerCare.Explain.Steps.Title"), await steps.PrepareAsync(explanation), []),
            new(await texts.GetAsync("Plugins.CustomerCare.Explain.Time.Title"), none, rows),
            new(await texts.GetAsync("Plugins.CustomerCare.Explain.Skipped.Title"), await skips.PrepareAsync(explanation), []),
            .. await outcome.PrepareAsync(explanation)
        ];
    }
}
