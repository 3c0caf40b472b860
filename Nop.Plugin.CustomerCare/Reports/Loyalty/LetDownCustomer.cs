namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>A loyal customer with what went wrong: a broken promise, a detractor's answer, or both.</summary>
/// <param name="BrokenOnUtc">When the latest inquiry came whose promise of a first reply was broken, UTC.</param>
/// <param name="Answer">The latest answer, if it is a detractor's.</param>
public sealed record LetDownCustomer(int CustomerId, int Orders, decimal Paid, DateTime? BrokenOnUtc, ScoredAnswer? Answer);
