namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>One thing to do to many inquiries, as a form names it: the kind's wire name, and a value after a colon where it has one.</summary>
/// <param name="Value">See <see cref="ManyWorkKind"/>; null where the kind needs none.</param>
public sealed record ManyWork(ManyWorkKind Kind, string? Value)
{
    /// <summary>Null for what isn't known.</summary>
    public static ManyWork? Read(string? text)
    {
        var parts = (text ?? string.Empty).Split(':', 2);
        return WireName.TryParse<ManyWorkKind>(parts[0], out var kind) ? new ManyWork(kind, parts.Length > 1 ? parts[1] : null) : null;
    }

    public override string ToString()
    {
        return Value is null ? WireName.Of(Kind) : $"{WireName.Of(Kind)}:{Value}";
    }
}
