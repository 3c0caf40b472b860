using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Calendars.Years;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>The time that doesn't count: pauses, closed days, breaks; and changes of the clocks.</summary>
public sealed class ExplainedSkips(AdminTexts texts, Sentences sentences, SkippedDateTexts dates)
{
    private const int SHOWN = 10;

    public async Task<IReadOnlyList<SentenceModel>> PrepareAsync(ClockExplanation explanation)
    {
        var lines = new List<SentenceModel>();
        if (explanation.Clock.Time == TargetTime.Calendar)
            lines.Add(await sentences.OfAsync("Plugins.CustomerCare.Explain.Skipped.AroundTheClock"));
        lines.AddRange(await SomeAsync(explanation.Pauses, pause => PauseAsync(pause, explanation.Wall)));
        lines.AddRange(await dates.PrepareAsync(explanation.Skipped));
        lines.AddRange(await SomeAsync(explanation.ClockChanges, change => ChangeAsync(change, explanation.Wall)));
        return lines.Count > 0 ? lines : [await sentences.OfAsync("Plugins.CustomerCare.Explain.Skipped.OnlyHours")];
    }

    private async Task<SentenceModel> PauseAsync(ExplainedPause pause, WallTimes wall)
    {
        var status = await texts.StatusAsync(pause.SetBy);
        var actor = await texts.ActorAsync(pause.SetBy);
        return pause.EndUtc is { } end
            ? await sentences.OfAsync("Plugins.CustomerCare.Explain.Skipped.Pause", wall.Of(pause.StartUtc), wall.Of(end), status, actor, await ExactAsync(pause.Seconds))
            : await sentences.OfAsync("Plugins.CustomerCare.Explain.Skipped.PausedNow", wall.Of(pause.StartUtc), status, actor);
    }

    private async Task<SentenceModel> ChangeAsync(ClockChange change, WallTimes wall)
    {
        var key = change.Forward > TimeSpan.Zero ? "Plugins.CustomerCare.Explain.Skipped.Forward" : "Plugins.CustomerCare.Explain.Skipped.Back";
        return await sentences.OfAsync(key, wall.Of(change.OnUtc), await ExactAsync((long)change.Forward.Duration().TotalSeconds));
    }

    private async Task<string> ExactAsync(long seconds)
    {
        return DurationText.Exact(seconds, await texts.DurationUnitsAsync());
    }

    private async Task<IReadOnlyList<SentenceModel>> SomeAsync<T>(IEnumerable<T> all, Func<T, Task<SentenceModel>> prepare)
    {
        var lines = new List<SentenceModel>();
        var count = 0;
        foreach (var one in all)
            if (count++ < SHOWN)
                lines.Add(await prepare(one));
        if (count > SHOWN)
            lines.Add(await sentences.DetailAsync("Plugins.CustomerCare.Explain.Skipped.More", count - SHOWN));

        return lines;
    }
}
