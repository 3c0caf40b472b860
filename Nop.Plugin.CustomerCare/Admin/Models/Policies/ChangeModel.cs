namespace Nop.Plugin.CustomerCare.Admin.Models.Policies;

/// <summary>How a figure differs from the period before.</summary>
/// <param name="Text">With its sign.</param>
/// <param name="Before">The figure of the period before.</param>
/// <param name="Tone">success where it is better, danger where it is worse, else secondary.</param>
public sealed record ChangeModel(string Text, string Before, string Tone);
