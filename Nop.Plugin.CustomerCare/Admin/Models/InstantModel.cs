namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <param name="Iso">For machines, UTC.</param>
/// <param name="Text">For the reader, in the reader's zone.</param>
public sealed record InstantModel(string Iso, string Text);
