using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>Which policy a clock is judged by, and why.</summary>
public sealed class ExplainedPolicies(AdminTexts texts, Sentences sentences, PassedOverTexts passedOver)
{
    public async Task<IReadOnlyList<SentenceModel>> PrepareAsync(ClockExplanation explanation, SlaCatalog catalog)
    {
        var lines = new List<SentenceModel>();
        foreach (var step in explanation.Policies)
        {
            lines.Add(await StepAsync(step, explanation.Wall, catalog));
            if (!step.Applied.IsNone || step.Use == AppliedUse.Withdrew)
                lines.Add(await sentences.NamedAsync(step.Use) with { IsDetail = true });
            if (step.Use == AppliedUse.Judges)
                lines.AddRange(await ChoiceAsync(step.Choice, catalog));
        }

        var clock = explanation.Clock;
        var amount = DurationText.Exact(clock.TargetSeconds, await texts.DurationUnitsAsync());
        var target = await texts.FormatAsync($"Plugins.CustomerCare.Clock.Target.{WireName.Of(clock.Time)}", amount);
        lines.Add(await sentences.OfAsync("Plugins.CustomerCare.Explain.Policy.Target", target));
        return lines;
    }

    private async Task<SentenceModel> StepAsync(AppliedStep step, WallTimes wall, SlaCatalog catalog)
    {
        var since = wall.Of(step.SinceOnUtc);
        if (step.Applied.IsNone)
            return await sentences.OfAsync("Plugins.CustomerCare.Explain.Policy.None", since);

        var calendar = catalog.Calendar(step.Applied.CalendarId);
        return await sentences.OfAsync(
            CauseKey(step.Applied.Cause),
            since,
            await passedOver.NameAsync(step.Applied.PolicyId, catalog),
            await texts.FormatAsync("Plugins.CustomerCare.Clock.Version", calendar.Calendar.Name, calendar.Version.ToString(CultureInfo.CurrentCulture)));
    }

    private async Task<IReadOnlyList<SentenceModel>> ChoiceAsync(PolicyChoice? choice, SlaCatalog catalog)
    {
        if (choice is null)
            return [await sentences.DetailAsync("Plugins.CustomerCare.Explain.Policy.NotRecorded")];
        if (choice.PassedOver.Count == 0)
            return [await sentences.DetailAsync("Plugins.CustomerCare.Explain.Policy.NothingAbove")];

        var lines = new List<SentenceModel>();
        foreach (var one in choice.PassedOver)
            lines.Add(await passedOver.WhyAsync(one, choice.Facts, catalog));

        return lines;
    }

    private static string CauseKey(AppliedCause cause)
    {
        return cause switch
        {
            AppliedCause.Opened => "Plugins.CustomerCare.Explain.Policy.Applied.opened",
            AppliedCause.Edited => "Plugins.CustomerCare.Explain.Policy.Applied.edited",
            AppliedCause.Priority => "Plugins.CustomerCare.Explain.Policy.Applied.priority",
            _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "Not a declared cause.")
        };
    }
}
