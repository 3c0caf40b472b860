namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>What a requester can do on the page of an inquiry.</summary>
public sealed record StatusFormsModel
{
    public required string WriteUrl { get; init; }

    /// <summary>Null where it is over already.</summary>
    public string? SolveUrl { get; init; }

    /// <summary>The forms' sealed state.</summary>
    public required string State { get; init; }

    /// <summary>What was typed but not kept.</summary>
    public string? Text { get; init; }

    /// <summary>Why the page is there once more, in words.</summary>
    public string? Problem { get; init; }

    /// <summary>Why the button has to be pressed once more, in words.</summary>
    public string? SolveProblem { get; init; }
}
