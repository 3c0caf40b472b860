namespace Nop.Plugin.CustomerCare.Public.Models;

/// <param name="IsOpen">Whether that page is the one looked at.</param>
public sealed record AccountLinkModel(string Url, bool IsOpen);
