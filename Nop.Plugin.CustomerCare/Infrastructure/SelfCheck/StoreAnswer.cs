using System.Net;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <param name="Status">Null if nothing answered.</param>
/// <param name="Problem">Why nothing did.</param>
public sealed record StoreAnswer(HttpStatusCode? Status, string? Problem);
