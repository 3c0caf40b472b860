namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Loyal customers who were let down in a period, each once: those who paid most first, then by number.</summary>
/// <param name="Rule">Who was taken for loyal.</param>
public sealed record LetDownList(LoyalRule Rule, IReadOnlyList<LetDownCustomer> Customers);
