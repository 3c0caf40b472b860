using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Inquiries.Intake;

/// <summary>What a member of staff enters for somebody who called, chatted or came by. Members without a word here are those of <see cref="Inquiry"/>.</summary>
public sealed record HandEntry
{
    /// <summary>The ways that leave no trace in the store, as the form lists them, each with the way in which it is answered.</summary>
    private static readonly IReadOnlyList<(Channel Channel, AnswerWay Answer)> Ways =
    [
        (Channel.Phone, AnswerWay.Phone),
        (Channel.Chat, AnswerWay.Chat),
        (Channel.Social, AnswerWay.Chat),
        (Channel.Visit, AnswerWay.InPerson),
        (Channel.Email, AnswerWay.Mailbox)
    ];

    /// <summary>What may be entered, in the order of the form.</summary>
    public static IReadOnlyList<Channel> Channels { get; } = [.. Ways.Select(way => way.Channel)];

    /// <summary>The way in which the entry's channel is answered.</summary>
    /// <exception cref="InvalidOperationException">The channel is none of <see cref="Channels"/>.</exception>
    public AnswerWay AnsweredBy => Ways.First(way => way.Channel == Channel).Answer;

    /// <summary>Made when the form was shown: sent twice it opens one inquiry.</summary>
    public required Guid FormId { get; init; }

    /// <summary>One of <see cref="Channels"/>.</summary>
    public required Channel Channel { get; init; }

    public required int StoreId { get; init; }

    public Priority Priority { get; init; } = Priority.Normal;

    /// <summary>When it was asked, UTC.</summary>
    public required DateTime HappenedOnUtc { get; init; }

    /// <summary>Who of the shop enters it; the host's customer id, and the name as shown to people.</summary>
    public int? EnteredById { get; init; }

    /// <inheritdoc cref="EnteredById"/>
    public string? EnteredBy { get; init; }

    public string? RequesterName { get; init; }

    public string? RequesterEmail { get; init; }

    public int? CustomerId { get; init; }

    public string? LanguageCode { get; init; }

    public string? OrderNumber { get; init; }

    public string? Subject { get; init; }

    /// <summary>What was asked, in plain text.</summary>
    public required string Text { get; init; }
}
