using System.Globalization;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Services.Common;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>Finds out who asked, from as little as staff know: an order, a customer, an address or a name. What was typed goes before what the store knows.</summary>
public sealed class EntryRequester(IOrderService orders, ICustomerService customers, IAddressService addresses)
{
    public async Task<EntryPerson> FindAsync(EntryModel form)
    {
        var problems = new List<FieldProblem>();
        var order = await OrderAsync(form, problems);
        var customer = await CustomerAsync(form, order, problems);
        var (email, name) = (Typed(form.RequesterEmail), Typed(form.RequesterName));
        if (email is not null && !SettingsProblems.IsAddress(email))
            problems.Add(new FieldProblem(nameof(form.RequesterEmail), "Plugins.CustomerCare.Settings.Wrong.Address", email));
        if (email is null && name is null && order is null && customer is null && problems.Count == 0)
            problems.Add(new FieldProblem(nameof(form.RequesterName), "Plugins.CustomerCare.Entry.Wrong.Nobody"));

        var billing = order is null ? null : await addresses.GetAddressByIdAsync(order.BillingAddressId);
        return new EntryPerson(
            problems,
            order,
            customer,
            name ?? (customer is null ? null : Typed(await customers.GetCustomerFullNameAsync(customer))) ?? Typed($"{billing?.FirstName} {billing?.LastName}"),
            email ?? Typed(customer?.Email) ?? Typed(billing?.Email));
    }

    private async Task<Order?> OrderAsync(EntryModel form, List<FieldProblem> problems)
    {
        if (Typed(form.OrderNumber?.TrimStart('#', ' ')) is not { } number)
            return null;
        if (await orders.GetOrderByCustomOrderNumberAsync(number) is { Deleted: false } order)
            return order;

        problems.Add(new FieldProblem(nameof(form.OrderNumber), "Plugins.CustomerCare.Entry.Wrong.Order", number));
        return null;
    }

    private async Task<Customer?> CustomerAsync(EntryModel form, Order? order, List<FieldProblem> problems)
    {
        if (Typed(form.CustomerNumber) is { } typed)
        {
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && await customers.GetCustomerByIdAsync(id) is { Deleted: false, IsSystemAccount: false } known)
                return known;

            problems.Add(new FieldProblem(nameof(form.CustomerNumber), "Plugins.CustomerCare.Entry.Wrong.Customer", typed));
            return null;
        }

        var found = order is not null
            ? await customers.GetCustomerByIdAsync(order.CustomerId)
            : Typed(form.RequesterEmail) is { } email ? await customers.GetCustomerByEmailAsync(email) : null;
        return found is { Deleted: false, IsSystemAccount: false } ? found : null;
    }

    private static string? Typed(string? text)
    {
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}
