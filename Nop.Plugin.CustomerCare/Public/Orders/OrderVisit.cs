using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Orders;

namespace Nop.Plugin.CustomerCare.Public.Orders;

/// <summary>Somebody at the page of an order of theirs.</summary>
/// <param name="StoreId">The store they are in.</param>
/// <param name="Name">Null if unknown.</param>
/// <param name="Email">Where they are answered; null if unknown.</param>
public sealed record OrderVisit(Order Order, int StoreId, Language Language, PageFrame Frame, CustomerCareSettings Settings, string? Name, string? Email);
