namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>Whom a row of the host's tables names. Null is unknown; guests vanish from the host, so an id may point to nobody.</summary>
/// <param name="LanguageCode">Two letters, lower case.</param>
public sealed record TracePerson(int? CustomerId, string? Email, string? Name, string? LanguageCode = null);
