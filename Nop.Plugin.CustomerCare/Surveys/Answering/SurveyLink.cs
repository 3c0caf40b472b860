namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>What the token of a mail leads to.</summary>
public sealed record SurveyLink
{
    public required long InvitationId { get; init; }

    public required int SurveyId { get; init; }

    public required SurveyKind Kind { get; init; }

    public required int StoreId { get; init; }

    /// <summary>Null where what leads to the person was removed.</summary>
    public string? RecipientKey { get; init; }

    /// <summary>Two letters; null if unknown.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>The first instant (UTC) at which nothing can be answered or changed any more; null for none.</summary>
    public DateTime? ExpiresOnUtc { get; init; }

    /// <summary>The answer that stands; null as long as there is none.</summary>
    public StandingAnswer? Answer { get; init; }

    public bool IsExpired(DateTime nowUtc)
    {
        return ExpiresOnUtc <= nowUtc;
    }
}
