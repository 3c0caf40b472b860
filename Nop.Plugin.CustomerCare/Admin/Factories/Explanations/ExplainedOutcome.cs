using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>The sum, and what had become of the promise before and since.</summary>
public sealed class ExplainedOutcome(AdminTexts texts, ExplainedSum sum, ExplainedHistory history)
{
    public async Task<IReadOnlyList<ExplanationModel.SectionModel>> PrepareAsync(ClockExplanation explanation)
    {
        var figures = new ExplanationModel.SectionModel(await texts.GetAsync("Plugins.CustomerCare.Explain.Sum.Title"), await sum.PrepareAsync(explanation), []);
        var past = await history.PrepareAsync(explanation);
        return past.Count == 0 ? [figures] : [figures, new(await texts.GetAsync("Plugins.CustomerCare.Explain.History.Title"), past, [])];
    }
}
