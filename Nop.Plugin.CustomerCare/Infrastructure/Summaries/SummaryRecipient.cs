using Nop.Core.Domain.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>Somebody whom a summary goes to.</summary>
/// <param name="Key">Tells recipients apart, however their address is written.</param>
/// <param name="SeesService">Whether the mail may tell of inquiries.</param>
/// <param name="SeesScore">Whether the mail may tell of surveys.</param>
public sealed record SummaryRecipient(string Address, string? Name, Language? Language, string Key, bool SeesService, bool SeesScore);
