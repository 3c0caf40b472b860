namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>A figure of a summary, in words.</summary>
/// <param name="Url">The screen behind it; null for none.</param>
/// <param name="Before">The same of the days before; empty where there is nothing to compare.</param>
internal sealed record SummaryRow(string Name, string Now, string? Url, string Before = "", string Change = "");
