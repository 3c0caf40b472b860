namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <param name="Tone">The ending of the host's colour classes, as in badge-success; never the only thing that tells states apart.</param>
public sealed record BadgeModel(string Text, string Tone);
