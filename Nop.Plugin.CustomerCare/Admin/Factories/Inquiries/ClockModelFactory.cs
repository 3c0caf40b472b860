using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>Clocks in words.</summary>
public sealed class ClockModelFactory(AdminTexts texts, UserTime userTime)
{
    /// <summary>From this share of the target on a running clock is shown as close to its deadline, as default warnings have it.</summary>
    private const decimal CLOSE = 0.8m;

    public async Task<ClockModel> PrepareAsync(ClockReading reading, SlaCatalog catalog)
    {
        var clock = reading.Clock;
        var policy = catalog.Policy(clock.PolicyId);
        var calendar = catalog.Calendar(clock.CalendarId);
        return new ClockModel
        {
            MetricName = WireName.Of(clock.Metric),
            Metric = await texts.NameAsync(clock.Metric),
            Cycle = clock.Cycle,
            StateName = WireName.Of(clock.State),
            State = await StateAsync(reading),
            Figure = await FigureAsync(reading),
            Target = await AmountAsync("Plugins.CustomerCare.Clock.Target", clock.Time, clock.TargetSeconds),
            Started = await userTime.ShowAsync(clock.StartedOnUtc),
            Due = await userTime.ShowAsync(clock.DueOnUtc),
            Finished = await userTime.ShowAsync(clock.FinishedOnUtc),
            Policy = await texts.FormatAsync("Plugins.CustomerCare.Clock.Version", policy.Policy.Name, policy.Version),
            Calendar = clock.Time == TargetTime.Business
                ? await texts.FormatAsync("Plugins.CustomerCare.Clock.Version", calendar.Calendar.Name, calendar.Version)
                : await texts.GetAsync("Plugins.CustomerCare.Clock.AroundTheClock")
        };
    }

    /// <summary>What is left of an open clock or by how much it is late, for a list.</summary>
    public async Task<BadgeModel> LeftAsync(ClockReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var tone = reading.LeftSeconds < 0 ? "danger" : reading.Clock.State == ClockState.Paused ? "info" : LeftTone(reading.Clock, reading.LeftSeconds ?? 0);
        return new BadgeModel(await FigureAsync(reading), tone);
    }

    private async Task<BadgeModel> StateAsync(ClockReading reading)
    {
        var clock = reading.Clock;
        var isOverdue = IsOverdue(reading);
        var tone = clock.State switch
        {
            ClockState.Met => "success",
            ClockState.Breached => "danger",
            ClockState.Ended => "secondary",
            _ when isOverdue => "danger",
            ClockState.Paused => "info",
            _ => LeftTone(clock, reading.LeftSeconds ?? 0)
        };
        var text = isOverdue && clock.State == ClockState.Running ? await texts.GetAsync("Plugins.CustomerCare.Clock.IsOverdue") : await texts.NameAsync(clock.State);
        return new BadgeModel(text, tone);
    }

    private async Task<string> FigureAsync(ClockReading reading)
    {
        var clock = reading.Clock;
        var used = reading.UsedSeconds ?? 0;
        var left = reading.LeftSeconds ?? 0;
        return clock.State switch
        {
            ClockState.Ended => clock.EndReason is { } reason ? await texts.NameAsync(reason) : string.Empty,
            ClockState.Met => await AmountAsync("Plugins.CustomerCare.Clock.Took", clock.Time, used),
            ClockState.Breached => await LateAsync(clock, used),
            _ when IsOverdue(reading) => await AmountAsync("Plugins.CustomerCare.Clock.Overdue", clock.Time, -left),
            ClockState.Paused => await AmountAsync("Plugins.CustomerCare.Clock.PausedWith", clock.Time, left),
            _ when clock.DueOnUtc is null => await texts.GetAsync("Plugins.CustomerCare.Clock.NoDeadline"),
            _ => await AmountAsync("Plugins.CustomerCare.Clock.Left", clock.Time, left)
        };
    }

    private async Task<string> LateAsync(SlaClock clock, long used)
    {
        var units = await texts.DurationUnitsAsync();
        var late = DurationText.Of(used - clock.TargetSeconds, clock.Time, units);
        return await texts.FormatAsync(Key("Plugins.CustomerCare.Clock.TookTooLong", clock.Time), DurationText.Of(used, clock.Time, units), late);
    }

    /// <summary>A sentence about an amount of time; each has one wording for opening time and one for time around the clock.</summary>
    private async Task<string> AmountAsync(string sentence, TargetTime time, long seconds)
    {
        return await texts.FormatAsync(Key(sentence, time), DurationText.Of(seconds, time, await texts.DurationUnitsAsync()));
    }

    private static string Key(string sentence, TargetTime time)
    {
        return $"{sentence}.{WireName.Of(time)}";
    }

    // Used up to the second is still kept; one second more is not.
    private static bool IsOverdue(ClockReading reading)
    {
        return reading.Clock.State is ClockState.Running or ClockState.Paused && reading.LeftSeconds < 0;
    }

    private static string LeftTone(SlaClock clock, long leftSeconds)
    {
        return leftSeconds <= clock.TargetSeconds * (1 - CLOSE) ? "warning" : "success";
    }
}
