namespace Nop.Plugin.CustomerCare.Public.Orders;

/// <summary>What somebody asks about their order.</summary>
/// <param name="Form">Names the form, so that one sent twice asks once.</param>
/// <param name="Topic">In words; null if it is none of those offered.</param>
public sealed record OrderQuestion(string Form, string? Topic, string Text);
