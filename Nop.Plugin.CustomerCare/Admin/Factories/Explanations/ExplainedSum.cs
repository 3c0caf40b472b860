using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>The arithmetic, and what follows from it.</summary>
public sealed class ExplainedSum(AdminTexts texts, Sentences sentences)
{
    public async Task<IReadOnlyList<SentenceModel>> PrepareAsync(ClockExplanation explanation)
    {
        var units = await texts.DurationUnitsAsync();
        var sum = explanation.Sum;
        var (used, target) = (DurationText.Exact(sum.UsedSeconds, units), DurationText.Exact(sum.TargetSeconds, units));
        var left = DurationText.Exact(Math.Abs(sum.LeftSeconds), units);
        var leftKey = sum.LeftSeconds < 0 ? "Plugins.CustomerCare.Explain.Sum.Over" : "Plugins.CustomerCare.Explain.Sum.Left";
        var lines = new List<SentenceModel>
        {
            await CheckAsync(explanation, units),
            await sentences.OfAsync(leftKey, target, used, left),
            await DueAsync(explanation, target)
        };
        if (explanation.Counted.Any(HasFractions))
            lines.Insert(1, await sentences.OfAsync("Plugins.CustomerCare.Explain.Sum.Fractions"));
        if (sum is { WarningPercent: { } percent, WarnOnUtc: { } warnOnUtc })
            lines.Add(await sentences.OfAsync("Plugins.CustomerCare.Explain.Sum.Warning", percent, explanation.Wall.Of(warnOnUtc)));

        lines.Add(await sentences.OfAsync(VerdictKey(explanation), used, target));
        return lines;
    }

    private async Task<SentenceModel> CheckAsync(ClockExplanation explanation, DurationUnits units)
    {
        var shown = explanation.Counted.Where(interval => interval.Phase != CountPhase.Left).Sum(interval => interval.Seconds);
        var end = explanation.Wall.Of(explanation.Counted.EndUtc);
        return shown == explanation.Sum.UsedSeconds
            ? await sentences.OfAsync("Plugins.CustomerCare.Explain.Sum.AddsUp", end, DurationText.Exact(shown, units))
            : await sentences.OfAsync("Plugins.CustomerCare.Explain.Sum.Differs", end, DurationText.Exact(shown, units), DurationText.Exact(explanation.Sum.UsedSeconds, units));
    }

    private async Task<SentenceModel> DueAsync(ClockExplanation explanation, string target)
    {
        var clock = explanation.Clock;
        if (clock.DueOnUtc is { } due && clock.OverdueOnUtc is { } overdue)
            return await sentences.OfAsync("Plugins.CustomerCare.Explain.Sum.Due", target, explanation.Wall.Of(due), explanation.Wall.Of(overdue));

        return clock.State == ClockState.Paused
            ? await sentences.OfAsync("Plugins.CustomerCare.Explain.Sum.PausedDue")
            : await sentences.OfAsync("Plugins.CustomerCare.Explain.Sum.NoDue", target);
    }

    private static bool HasFractions(CountedInterval interval)
    {
        return interval.StartUtc.Ticks % TimeSpan.TicksPerSecond != 0 || interval.EndUtc.Ticks % TimeSpan.TicksPerSecond != 0;
    }

    private static string VerdictKey(ClockExplanation explanation)
    {
        return explanation.Clock.State switch
        {
            ClockState.Met => "Plugins.CustomerCare.Explain.Verdict.met",
            ClockState.Breached => "Plugins.CustomerCare.Explain.Verdict.breached",
            ClockState.Ended => "Plugins.CustomerCare.Explain.Verdict.ended",
            _ when explanation.Sum.LeftSeconds < 0 => "Plugins.CustomerCare.Explain.Verdict.overdue",
            _ => "Plugins.CustomerCare.Explain.Verdict.running"
        };
    }
}
