namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>The link on an order's page to the form about it.</summary>
public sealed record OrderLinkModel(string Url, string Text);
