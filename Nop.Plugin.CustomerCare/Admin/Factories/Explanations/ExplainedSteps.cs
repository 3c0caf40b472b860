using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>What started and finished a clock, and what didn't.</summary>
public sealed class ExplainedSteps(AdminTexts texts, Sentences sentences)
{
    /// <summary>A log of hundreds of notes is not read one by one: so many of a kind are shown, the others counted.</summary>
    private const int SHOWN = 5;

    public async Task<IReadOnlyList<SentenceModel>> PrepareAsync(ClockExplanation explanation)
    {
        var lines = new List<SentenceModel>();
        var numbers = new Dictionary<ClockStepKind, int>();
        var counts = explanation.Steps.CountBy(step => step.Kind).ToDictionary();
        foreach (var step in explanation.Steps)
        {
            var number = numbers[step.Kind] = numbers.GetValueOrDefault(step.Kind) + 1;
            if (number <= SHOWN)
                lines.Add(await LineAsync(step, explanation));
            if (number == SHOWN && counts[step.Kind] > SHOWN)
                lines.Add(await sentences.DetailAsync("Plugins.CustomerCare.Explain.Steps.More", counts[step.Kind] - SHOWN));
        }

        return lines;
    }

    private async Task<SentenceModel> LineAsync(ClockStep step, ClockExplanation explanation)
    {
        return await sentences.NamedAsync(
            step.Kind,
            explanation.Wall.Of(step.Line.HappenedOnUtc),
            await texts.ActorAsync(step.Line),
            await ValueAsync(step, explanation.Clock),
            explanation.Wall.Of(explanation.Clock.StartedOnUtc));
    }

    private async Task<string> ValueAsync(ClockStep step, SlaClock clock)
    {
        return step.Kind switch
        {
            ClockStepKind.Ended when clock.EndReason is { } reason => await texts.NameAsync(reason),
            ClockStepKind.StartedByMerge => Absorption.Of(step.Line).InquiryId.ToString(CultureInfo.CurrentCulture),
            _ when step.Line.Kind == InquiryEventKind.Status && WireName.TryParse<InquiryStatus>(step.Line.Value, out var status) => await texts.NameAsync(status),
            _ => string.Empty
        };
    }
}
