using System.Globalization;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Jobs;

/// <summary>What work on clocks came to, each figure with its name.</summary>
public sealed class JobFigures(AdminTexts texts)
{
    public async Task<IReadOnlyList<(string Name, string Value)>> OfAsync(RebuildFigures figures)
    {
        return
        [
            (await texts.GetAsync("Plugins.CustomerCare.Jobs.Rebuild.Inquiries"), Number(figures.Inquiries)),
            (await texts.GetAsync("Plugins.CustomerCare.Jobs.Rebuild.CorrectedInquiries"), Number(figures.CorrectedInquiries)),
            (await texts.GetAsync("Plugins.CustomerCare.Jobs.Rebuild.CorrectedClocks"), Number(figures.CorrectedClocks)),
            (await texts.GetAsync("Plugins.CustomerCare.Jobs.Unreadable"), Number(figures.Unreadable))
        ];
    }

    public async Task<IReadOnlyList<(string Name, string Value)>> OfAsync(RecomputeFigures figures)
    {
        return
        [
            (await texts.GetAsync("Plugins.CustomerCare.Jobs.Recompute.Inquiries"), Number(figures.Inquiries)),
            (await texts.GetAsync("Plugins.CustomerCare.Jobs.Recompute.Changed"), Number(figures.Changed)),
            (await texts.GetAsync("Plugins.CustomerCare.Jobs.Recompute.Earlier"), await MovesAsync(figures.Earlier)),
            (await texts.GetAsync("Plugins.CustomerCare.Jobs.Recompute.Later"), await MovesAsync(figures.Later)),
            (await texts.GetAsync("Plugins.CustomerCare.Jobs.Recompute.Started"), Number(figures.Started)),
            (await texts.GetAsync("Plugins.CustomerCare.Jobs.Recompute.Withdrawn"), Number(figures.Withdrawn)),
            (await texts.GetAsync("Plugins.CustomerCare.Jobs.Unreadable"), Number(figures.Unreadable))
        ];
    }

    private async Task<string> MovesAsync(MoveTally moves)
    {
        if (moves.Count == 0)
            return Number(0);

        var units = await texts.DurationUnitsAsync();
        return await texts.FormatAsync(
            "Plugins.CustomerCare.Jobs.Recompute.Moves",
            Number(moves.Count),
            DurationText.Of(moves.Median, TargetTime.Calendar, units),
            DurationText.Of(moves.Largest, TargetTime.Calendar, units));
    }

    private static string Number(long number)
    {
        return number.ToString("N0", CultureInfo.CurrentCulture);
    }
}
