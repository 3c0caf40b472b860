namespace Nop.Plugin.CustomerCare.Inquiries.Intake;

/// <summary>What a member of staff enters for somebody who called, chatted or came by. Members without a word here are those of <see cref="Inquiry"/>.</summary>
public sealed record HandEntry
{
    /// <summary>The ways that leave no trace in the store.</summary>
    public static IReadOnlyList<Channel> Channels { get; } = [Channel.Phone, Channel.Chat, Channel.Social, Channel.Visit, Channel.Email];

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
