namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>A sentence with instants in it.</summary>
/// <param name="IsDetail">Whether it explains the one before it.</param>
public sealed record SentenceModel(IReadOnlyList<SentencePart> Parts, bool IsDetail = false)
{
    public string Text => string.Concat(Parts.Select(part => part.Text));
}
