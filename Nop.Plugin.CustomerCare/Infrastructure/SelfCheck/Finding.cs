namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>One line of the self-check: how it stands, what was found and what to do.</summary>
/// <param name="TextKey">The sentence, whose last part also names the finding in a support file.</param>
/// <param name="Values">For the sentence's places: numbers, instants (UTC), time spans and names; only a reader who may manage the settings sees them.</param>
public sealed record Finding(CheckState State, string TextKey, params object[] Values)
{
    private static readonly IReadOnlyDictionary<string, SupportFact> None = new Dictionary<string, SupportFact>();

    /// <summary>What to do about it; null if nothing.</summary>
    public string? RemedyKey { get; init; }

    /// <summary>Where to do it; null where no page helps.</summary>
    public CheckPlace? Place { get; init; }

    /// <summary>What a support file says of it, by name. Nothing of a person, a secret or the owner's own words fits into a fact.</summary>
    public IReadOnlyDictionary<string, SupportFact> Facts { get; init; } = None;

    /// <summary>The last part of the key, for example "Late".</summary>
    public string Name => TextKey[(TextKey.LastIndexOf('.') + 1)..];

    public static Finding Ok(string textKey, params object[] values)
    {
        return new Finding(CheckState.Ok, textKey, values);
    }

    public static Finding Attention(string textKey, params object[] values)
    {
        return new Finding(CheckState.Attention, textKey, values);
    }

    public static Finding Fault(string textKey, params object[] values)
    {
        return new Finding(CheckState.Fault, textKey, values);
    }

    /// <summary>The same with what to do, and where.</summary>
    public Finding Remedy(string remedyKey, CheckPlace? place = null)
    {
        return this with { RemedyKey = remedyKey, Place = place };
    }

    /// <summary>The same with one fact more for a support file.</summary>
    public Finding Fact(string name, SupportFact fact)
    {
        return this with { Facts = new Dictionary<string, SupportFact>(Facts) { [name] = fact } };
    }
}
