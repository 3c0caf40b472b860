using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>Who asked, as far as it is known.</summary>
/// <param name="Order">Null if none was named.</param>
/// <param name="Customer">Null for strangers.</param>
public sealed record EntryPerson(IReadOnlyList<FieldProblem> Problems, Order? Order, Customer? Customer, string? Name, string? Email);
