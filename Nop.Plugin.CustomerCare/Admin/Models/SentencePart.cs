namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <param name="Iso">For an instant: UTC, for machines; null for words.</param>
public sealed record SentencePart(string Text, string? Iso = null);
