using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>One good row of a file.</summary>
public sealed record ImportedEvent
{
    /// <summary>The physical line on which the row starts, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The inquiry's key where it comes from.</summary>
    public required string Key { get; init; }

    /// <summary>As the file names it, for example <c>status:open</c>.</summary>
    public required string Event { get; init; }

    public required InquiryEventKind Kind { get; init; }

    /// <summary>UTC, whole microseconds.</summary>
    public required DateTime HappenedOnUtc { get; init; }

    /// <summary>Null where the file doesn't say; so are all that follow.</summary>
    public Channel? Channel { get; init; }

    public string? RequesterEmail { get; init; }

    public string? RequesterName { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }

    /// <summary>Who answered, noted or set the status; for <c>assigned</c> who got it.</summary>
    public string? Agent { get; init; }

    public Priority? Priority { get; init; }

    public string? OrderNumber { get; init; }

    public int? StoreId { get; init; }

    /// <summary>The key that every inquiry opened by an import has.</summary>
    public static string OpeningKey(string inquiryKey)
    {
        return SourceKey.Of("import", inquiryKey);
    }

    /// <summary>The line of the log that this row is.</summary>
    public InquiryEvent ToEvent(DateTime recordedOnUtc)
    {
        return new InquiryEvent
        {
            Kind = Kind,
            Value = Value(),
            HappenedOnUtc = HappenedOnUtc,
            RecordedOnUtc = recordedOnUtc,
            Actor = Actor(),
            ActorName = Actor() switch
            {
                ActorKind.Requester => RequesterName,
                ActorKind.Agent when Kind != InquiryEventKind.Assigned => Agent,
                _ => null
            },
            SourceKey = SourceKey.Of("import", Key, Event, HappenedOnUtc.ToString("O", CultureInfo.InvariantCulture), Agent, Subject, Body),
            Subject = Subject,
            Body = Body
        };
    }

    internal RequesterFacts Facts()
    {
        return (RequesterEmail is null ? RequesterFacts.None : RequesterFacts.Email)
            | (RequesterName is null ? RequesterFacts.None : RequesterFacts.Name)
            | (OrderNumber is null ? RequesterFacts.None : RequesterFacts.OrderNumber)
            | (Channel is null ? RequesterFacts.None : RequesterFacts.Channel)
            | (StoreId is null ? RequesterFacts.None : RequesterFacts.Store);
    }

    private string? Value()
    {
        return Kind switch
        {
            InquiryEventKind.Status => Event[(Event.IndexOf(':', StringComparison.Ordinal) + 1)..],
            InquiryEventKind.Assigned => Agent,
            _ => null
        };
    }

    private ActorKind Actor()
    {
        return Kind switch
        {
            InquiryEventKind.CustomerMessage => ActorKind.Requester,
            InquiryEventKind.AutomaticReply => ActorKind.System,
            _ => ActorKind.Agent
        };
    }
}
