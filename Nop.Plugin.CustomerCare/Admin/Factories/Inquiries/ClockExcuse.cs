using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

internal static class ClockExcuse
{
    /// <summary>Who excused the broken promise and why, or that somebody can; null where it isn't broken.</summary>
    public static async Task<ClockExcuseModel?> PrepareAsync(SlaClock clock, IReadOnlyList<InquiryEvent> log, DateTime nowUtc, UserTime userTime)
    {
        if (clock.State != ClockState.Breached && !clock.IsOverdue(nowUtc))
            return null;

        var name = ExcusedClock.For(clock);
        var model = new ClockExcuseModel(name.ToString());
        return clock.ExcusedOnUtc is not null && log.FirstOrDefault(line => line.Kind == InquiryEventKind.BreachExcused && ExcusedClock.Of(line) == name) is { } line
            ? model with { IsExcused = true, By = line.ActorName, On = await userTime.ShowAsync(line.HappenedOnUtc), Reason = line.Body }
            : model;
    }
}
