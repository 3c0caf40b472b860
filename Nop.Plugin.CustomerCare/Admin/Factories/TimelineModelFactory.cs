using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>An inquiry's log as people read it: in order of happening, the oldest first.</summary>
public sealed class TimelineModelFactory(AdminTexts texts, UserTime userTime)
{
    /// <summary>A machine is always a little late; what is worth saying starts here.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    public async Task<IReadOnlyList<TimelineItemModel>> PrepareAsync(IReadOnlyList<InquiryEvent> log, SlaCatalog catalog)
    {
        var items = new List<TimelineItemModel>(log.Count);
        foreach (var line in log.OrderBy(line => line.HappenedOnUtc).ThenBy(line => line.Id))
            items.Add(await PrepareAsync(line, catalog));

        return items;
    }

    private async Task<TimelineItemModel> PrepareAsync(InquiryEvent line, SlaCatalog catalog)
    {
        return new TimelineItemModel
        {
            Kind = WireName.Of(line.Kind),
            Title = await TitleAsync(line, catalog),
            Icon = Icon(line.Kind),
            Actor = string.IsNullOrWhiteSpace(line.ActorName) ? await texts.NameAsync(line.Actor) : line.ActorName,
            Happened = await userTime.ShowAsync(line.HappenedOnUtc),
            RecordedLate = line.RecordedOnUtc - line.HappenedOnUtc > Late ? await userTime.ShowAsync(line.RecordedOnUtc) : null,
            Subject = line.Subject,
            Body = line.Body
        };
    }

    private async Task<string> TitleAsync(InquiryEvent line, SlaCatalog catalog)
    {
        var title = await texts.NameAsync(line.Kind);
        return string.Format(System.Globalization.CultureInfo.CurrentCulture, title, await ValueAsync(line, catalog));
    }

    private async Task<string> ValueAsync(InquiryEvent line, SlaCatalog catalog)
    {
        return line.Kind switch
        {
            InquiryEventKind.Status when WireName.TryParse<InquiryStatus>(line.Value, out var status) => await texts.NameAsync(status),
            InquiryEventKind.Priority when WireName.TryParse<Priority>(line.Value, out var priority) => await texts.NameAsync(priority),
            InquiryEventKind.SlaApplied when AppliedSla.Of(line) is { IsNone: false } applied => catalog.Policy(applied.PolicyId).Policy.Name,
            InquiryEventKind.SlaApplied => await texts.GetAsync("Plugins.CustomerCare.Inquiry.Timeline.NoPolicy"),
            InquiryEventKind.Absorbed => Absorption.Of(line).InquiryId.ToString(System.Globalization.CultureInfo.CurrentCulture),
            InquiryEventKind.BreachExcused => await texts.NameAsync(ExcusedClock.Of(line).Metric),
            _ => line.Value ?? string.Empty
        };
    }

    private static string Icon(InquiryEventKind kind)
    {
        return kind switch
        {
            InquiryEventKind.CustomerMessage => "far fa-envelope",
            InquiryEventKind.AgentReply => "fas fa-reply",
            InquiryEventKind.Note => "far fa-sticky-note",
            InquiryEventKind.AutomaticReply => "fas fa-robot",
            InquiryEventKind.Assigned => "far fa-user",
            InquiryEventKind.Spam => "fas fa-ban",
            InquiryEventKind.NoReplyNeeded => "fas fa-check",
            InquiryEventKind.SlaApplied => "fas fa-stopwatch",
            InquiryEventKind.ReplyUndelivered => "fas fa-exclamation-triangle",
            InquiryEventKind.Merged or InquiryEventKind.Absorbed => "fas fa-code-branch",
            InquiryEventKind.SplitOff => "fas fa-cut",
            InquiryEventKind.MarkedAutomatic => "fas fa-robot",
            InquiryEventKind.MarkedHuman => "far fa-user",
            InquiryEventKind.BreachExcused => "fas fa-hand-holding",
            _ => "fas fa-tag"
        };
    }
}
