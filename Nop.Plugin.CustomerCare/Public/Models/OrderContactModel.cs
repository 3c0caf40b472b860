namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>The form by which a customer asks about an order.</summary>
public sealed record OrderContactModel : FramedModel
{
    public required string ActionUrl { get; init; }

    /// <summary>The form's sealed name.</summary>
    public required string State { get; init; }

    public required IReadOnlyList<(string Name, string Text)> Topics { get; init; }

    /// <summary>Null while none is chosen.</summary>
    public string? Topic { get; init; }

    public string? Message { get; init; }

    /// <summary>How the answer comes.</summary>
    public required string Hint { get; init; }

    /// <summary>Why the form is there once more, in words.</summary>
    public string? Problem { get; init; }

    /// <summary>The order's own page; null where the store has none by the usual name.</summary>
    public string? BackUrl { get; init; }
}
