using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>The breach as it was found, who excused it, and what had been measured before something recorded late changed it.</summary>
public sealed class ExplainedHistory(AdminTexts texts, Sentences sentences)
{
    public async Task<IReadOnlyList<SentenceModel>> PrepareAsync(ClockExplanation explanation)
    {
        var wall = explanation.Wall;
        var lines = new List<SentenceModel>();
        foreach (var old in explanation.Superseded)
            lines.Add(await SupersededAsync(old, wall));
        if (explanation.Breach is { } breach)
            lines.Add(await sentences.OfAsync("Plugins.CustomerCare.Explain.History.Breach", wall.Of(breach.FoundOnUtc)));
        foreach (var excuse in explanation.Excuses)
            lines.Add(await sentences.OfAsync(
                "Plugins.CustomerCare.Explain.History.Excuse",
                wall.Of(excuse.HappenedOnUtc),
                await texts.ActorAsync(excuse),
                string.IsNullOrWhiteSpace(excuse.Body) ? await texts.GetAsync("Plugins.CustomerCare.Explain.History.NoReason") : excuse.Body));

        return lines;
    }

    private async Task<SentenceModel> SupersededAsync(SupersededMeasurement old, WallTimes wall)
    {
        var until = wall.Of(old.SupersededOnUtc);
        var state = await texts.NameAsync(old.Clock.State);
        var cause = await texts.GetAsync(CauseKey(old.Cause.Kind));
        var causedOn = wall.Of(old.Cause.HappenedOnUtc);
        if (old.Clock.ElapsedSeconds is not { } elapsed)
            return await sentences.OfAsync("Plugins.CustomerCare.Explain.History.SupersededEnd", until, state, old.Clock.EndReason is { } reason ? await texts.NameAsync(reason) : state, cause, causedOn);

        var units = await texts.DurationUnitsAsync();
        var (used, target) = (DurationText.Exact(elapsed, units), DurationText.Exact(old.Clock.TargetSeconds, units));
        return await sentences.OfAsync("Plugins.CustomerCare.Explain.History.Superseded", until, state, used, target, cause, causedOn);
    }

    private static string CauseKey(InquiryEventKind kind)
    {
        return kind switch
        {
            InquiryEventKind.CustomerMessage => "Plugins.CustomerCare.Explain.Cause.Message",
            InquiryEventKind.AgentReply => "Plugins.CustomerCare.Explain.Cause.Reply",
            InquiryEventKind.ReplyUndelivered => "Plugins.CustomerCare.Explain.Cause.Undelivered",
            InquiryEventKind.SplitOff => "Plugins.CustomerCare.Explain.Cause.SplitOff",
            InquiryEventKind.MarkedAutomatic => "Plugins.CustomerCare.Explain.Cause.Automatic",
            InquiryEventKind.MarkedHuman => "Plugins.CustomerCare.Explain.Cause.Human",
            _ => "Plugins.CustomerCare.Explain.Cause.Other"
        };
    }
}
