using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Html;
using Nop.Plugin.CustomerCare.Inquiries.Mail;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>An inquiry's log as people read it, with what was said in inquiries that were merged into it: in order of happening, the oldest first.</summary>
public sealed class TimelineModelFactory(AdminTexts texts, UserTime userTime, InquiryNumbers numbers, AttachmentRepository attachments)
{
    /// <summary>A machine is always a little late; what is worth saying starts here.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    /// <param name="logs">The inquiry's own first, then those of the inquiries merged into it, by their numbers.</param>
    /// <param name="wroteAgain">What to say beside replies after which the requester wrote again, by source key.</param>
    public async Task<IReadOnlyList<TimelineItemModel>> PrepareAsync(
        IReadOnlyList<KeyValuePair<long, IReadOnlyList<InquiryEvent>>> logs, SlaCatalog catalog, IReadOnlyDictionary<string, string> wroteAgain)
    {
        var moved = logs.SelectMany(log => log.Value).Where(line => line.Kind == InquiryEventKind.SplitOff).Select(line => SplitInquiry.KeyOfNew(line.Value ?? string.Empty));
        var movedTo = await numbers.FindAsync([.. moved]);
        var files = (await attachments.OfAsync([.. logs.Select(log => log.Key)])).ToLookup(file => file.EventSourceKey, StringComparer.Ordinal);
        var lines = logs.SelectMany(log => TimelineReading.Of(log.Value).Select(reading => (InquiryId: log.Key, Reading: reading)))
            .Where(line => line.InquiryId == logs[0].Key || line.Reading.IsSaid)
            .OrderBy(line => line.Reading.Line.HappenedOnUtc)
            .ThenBy(line => line.Reading.Line.Id);

        var items = new List<TimelineItemModel>();
        foreach (var (inquiryId, reading) in lines)
        {
            var item = await PrepareAsync(reading, catalog, movedTo) with
            {
                WroteAgain = wroteAgain.GetValueOrDefault(reading.Line.SourceKey),
                Files = [.. files[reading.Line.SourceKey].Select(file => new TimelineItemModel.FileModel(file.Id, file.FileName, FileSize.Of(file.Size, CultureInfo.CurrentCulture)))]
            };
            items.Add(inquiryId == logs[0].Key ? item : item with { FromInquiryId = inquiryId, Message = null });
        }

        return items;
    }

    private async Task<TimelineItemModel> PrepareAsync(TimelineReading reading, SlaCatalog catalog, IReadOnlyDictionary<string, long> movedTo)
    {
        var line = reading.Line;
        var ownLength = line is { Door: MessageDoor.Api or MessageDoor.Mailbox, Body: { } text } ? ReplyText.OwnLength(text) : line.Body?.Length ?? 0;
        return new TimelineItemModel
        {
            EventId = line.Id,
            Kind = WireName.Of(reading.IsMovedAway ? InquiryEventKind.SplitOff : reading.CountsAs),
            Title = await TitleAsync(reading, catalog),
            Icon = Icon(reading.CountsAs),
            Actor = string.IsNullOrWhiteSpace(line.ActorName) ? await texts.NameAsync(line.Actor) : line.ActorName,
            Happened = await userTime.ShowAsync(line.HappenedOnUtc),
            RecordedLate = line.RecordedOnUtc - line.HappenedOnUtc > Late ? await userTime.ShowAsync(line.RecordedOnUtc) : null,
            Door = await DoorAsync(line),
            IsRecovered = line.IsRecovered && reading.IsSaid,
            Subject = line.Subject,
            Body = line.Kind == InquiryEventKind.SlaApplied ? null : line.Body?[..ownLength],
            Quoted = ownLength < (line.Body?.Length ?? 0) ? line.Body![ownLength..].Trim('\n') : null,
            Html = line is { Kind: InquiryEventKind.AgentReply, Html: { Length: > 0 and <= ReplyHtml.Longest } html } ? ReplyHtml.Clean(html) : null,
            Remark = await RemarkAsync(reading),
            OtherInquiryId = OtherInquiry(reading, movedTo),
            Message = reading.Message
        };
    }

    private async Task<string?> DoorAsync(InquiryEvent line)
    {
        return line.Door switch
        {
            null or MessageDoor.InquiryPage => null,
            MessageDoor.ByHand when line.Kind == InquiryEventKind.Note => null,
            MessageDoor.Elsewhere when WireName.TryParse<AnswerWay>(line.Value, out var way) => await texts.NameAsync(way),
            { } door => await texts.NameAsync(door)
        };
    }

    private async Task<string> TitleAsync(TimelineReading reading, SlaCatalog catalog)
    {
        if (reading.Line is { Kind: InquiryEventKind.Note, Door: MessageDoor.ByHand })
            return await texts.GetAsync("Plugins.CustomerCare.Inquiry.Timeline.Entered");

        return string.Format(CultureInfo.CurrentCulture, await texts.NameAsync(reading.CountsAs), await ValueAsync(reading, catalog));
    }

    private async Task<string> ValueAsync(TimelineReading reading, SlaCatalog catalog)
    {
        var line = reading.Line;
        return line.Kind switch
        {
            InquiryEventKind.Status when WireName.TryParse<InquiryStatus>(line.Value, out var status) => await texts.NameAsync(status),
            InquiryEventKind.Priority when WireName.TryParse<Priority>(line.Value, out var priority) => await texts.NameAsync(priority),
            InquiryEventKind.SlaApplied when AppliedSla.Of(line) is { IsNone: false } applied => catalog.Policy(applied.PolicyId).Policy.Name,
            InquiryEventKind.SlaApplied => await texts.GetAsync("Plugins.CustomerCare.Inquiry.Timeline.NoPolicy"),
            InquiryEventKind.Absorbed => Absorption.Of(line).InquiryId.ToString(CultureInfo.CurrentCulture),
            InquiryEventKind.BreachExcused => await texts.NameAsync(ExcusedClock.Of(line).Metric),
            _ when reading.About is { } about => (await userTime.ShowAsync(about.HappenedOnUtc)).Text,
            _ => line.Value ?? string.Empty
        };
    }

    private async Task<string?> RemarkAsync(TimelineReading reading)
    {
        return reading.Line switch
        {
            _ when reading.IsMovedAway => await texts.GetAsync("Plugins.CustomerCare.Inquiry.Message.MovedAway"),
            _ when reading.IsReclassified => await texts.GetAsync("Plugins.CustomerCare.Inquiry.Message.Reclassified"),
            { Kind: InquiryEventKind.CustomerMessage, Value: not null } => await texts.GetAsync("Plugins.CustomerCare.Inquiry.Message.MovedHere"),
            { Kind: InquiryEventKind.SlaApplied } line when AppliedSla.Of(line).Cause == AppliedCause.Edited => await texts.GetAsync("Plugins.CustomerCare.Inquiry.Timeline.PolicyEdited"),
            { Kind: InquiryEventKind.SlaApplied } line when AppliedSla.Of(line).Cause == AppliedCause.Erased => await texts.GetAsync("Plugins.CustomerCare.Inquiry.Timeline.Erased"),
            { Kind: InquiryEventKind.SlaApplied } line when AppliedSla.Of(line).Cause == AppliedCause.Priority => await texts.GetAsync("Plugins.CustomerCare.Inquiry.Timeline.PriorityChanged"),
            _ => null
        };
    }

    private static long? OtherInquiry(TimelineReading reading, IReadOnlyDictionary<string, long> movedTo)
    {
        var line = reading.Line;
        return line.Kind switch
        {
            InquiryEventKind.Absorbed => Absorption.Of(line).InquiryId,
            InquiryEventKind.SplitOff => Found(line.Value),
            InquiryEventKind.CustomerMessage when reading.IsMovedAway => Found(line.SourceKey),
            InquiryEventKind.Merged or InquiryEventKind.CustomerMessage when long.TryParse(line.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var other) => other,
            _ => null
        };

        long? Found(string? messageKey)
        {
            return movedTo.TryGetValue(SplitInquiry.KeyOfNew(messageKey ?? string.Empty), out var id) ? id : null;
        }
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
