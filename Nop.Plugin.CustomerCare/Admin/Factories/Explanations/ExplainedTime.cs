using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>The table of the time that counts.</summary>
public sealed class ExplainedTime(AdminTexts texts)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public async Task<IReadOnlyList<CountedRowModel>> PrepareAsync(ClockExplanation explanation)
    {
        var units = await texts.DurationUnitsAsync();
        var rows = new List<CountedRowModel>();
        foreach (var row in FoldedTime.Of(explanation.Counted, explanation.Wall))
        {
            var (from, to) = (explanation.Wall.Of(row.StartUtc), explanation.Wall.Of(row.EndUtc));
            rows.Add(new CountedRowModel(
                WallText.Full(from),
                WallText.After(to, from),
                DurationText.Exact(row.Seconds, units),
                DurationText.Exact(row.TotalSeconds, units),
                string.Join(", ", await NotesAsync(row, explanation)),
                row.Phase));
        }

        return rows;
    }

    private async Task<IReadOnlyList<string>> NotesAsync(CountedRow row, ClockExplanation explanation)
    {
        var notes = new List<string>();
        if (row.Weeks > 0)
            notes.Add(await texts.FormatAsync("Plugins.CustomerCare.Explain.Time.Weeks", row.Weeks, row.Intervals));
        else if (explanation.Clock.Time == TargetTime.Business && IsNight(row, explanation.Wall))
            notes.Add(await texts.GetAsync("Plugins.CustomerCare.Explain.Time.Night"));
        if (row.Phase == CountPhase.Over)
            notes.Add(await texts.GetAsync("Plugins.CustomerCare.Explain.Time.Over"));
        if (row.Phase == CountPhase.Left)
            notes.Add(await LeftAsync(explanation.Clock));
        return notes;
    }

    private async Task<string> LeftAsync(SlaClock clock)
    {
        return clock.State is ClockState.Running or ClockState.Paused
            ? await texts.GetAsync("Plugins.CustomerCare.Explain.Time.StillToCome")
            : await texts.GetAsync("Plugins.CustomerCare.Explain.Time.NotNeeded");
    }

    // Hours that end at midnight stay on their date; those of more than a day are no shift.
    private static bool IsNight(CountedRow row, WallTimes wall)
    {
        return row.EndUtc - row.StartUtc <= Day && wall.DateOf(row.StartUtc) < wall.DateOf(row.EndUtc.AddTicks(-1));
    }
}
