namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>The question on the page after an order.</summary>
public sealed record ConsentOfferModel
{
    public required int OrderId { get; init; }

    public required string Question { get; init; }

    public required string Details { get; init; }

    public required string Button { get; init; }

    public required string ActionUrl { get; init; }
}
