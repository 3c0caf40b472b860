namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Where answers, inquiries and purchases of the same people come from; each question is one or two statements over the whole period.</summary>
public interface ILoyaltyFacts
{
    /// <summary>The answers of the period, of each person the latest.</summary>
    Task<IReadOnlyList<ScoredAnswer>> AnswersAsync(LoyaltyScope scope, CancellationToken cancellation = default);

    /// <summary>Inquiries of those people (same account or same address) that came before their answer, as far back as can matter; spam and merged ones left out. One may come twice.</summary>
    Task<IReadOnlyList<AnswerContact>> ContactsAsync(LoyaltyScope scope, CancellationToken cancellation = default);

    /// <summary>Those who answered and have an account.</summary>
    Task<IReadOnlyList<AnsweringBuyer>> AnsweringAsync(LoyaltyScope scope, CancellationToken cancellation = default);

    /// <summary>Those to whom a first reply was promised in the period, the promise kept or broken by now, and who have an account.</summary>
    Task<IReadOnlyList<ServedBuyer>> ServedAsync(LoyaltyScope scope, DateTime nowUtc, CancellationToken cancellation = default);
}
