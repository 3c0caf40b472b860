using Nop.Services.Messages;

namespace DemoStore.Services;

public sealed class MessageTokenProvider(Entities<Customer> customers, Entities<Address> addresses) : IMessageTokenProvider
{
    public Task AddStoreTokensAsync(IList<Token> tokens, Store store, EmailAccount emailAccount, int languageId)
    {
        tokens.Add(new Token("Store.Name", store.Name));
        tokens.Add(new Token("Store.URL", store.Url, true));
        tokens.Add(new Token("Store.Email", emailAccount.Email));
        tokens.Add(new Token("Store.CompanyName", store.CompanyName));
        return Task.CompletedTask;
    }

    public Task AddCustomerTokensAsync(IList<Token> tokens, Customer customer)
    {
        tokens.Add(new Token("Customer.Email", customer.Email));
        tokens.Add(new Token("Customer.FullName", $"{customer.FirstName} {customer.LastName}".Trim()));
        tokens.Add(new Token("Customer.FirstName", customer.FirstName));
        tokens.Add(new Token("Customer.LastName", customer.LastName));
        return Task.CompletedTask;
    }

    public async Task AddCustomerTokensAsync(IList<Token> tokens, int customerId)
    {
        if (await customers.FindAsync(customerId) is { } customer)
            await AddCustomerTokensAsync(tokens, customer);
    }

    public async Task AddOrderTokensAsync(IList<Token> tokens, Order order, int languageId, int vendorId = 0)
    {
        var billing = await addresses.FindAsync(order.BillingAddressId);
        tokens.Add(new Token("Order.OrderNumber", order.CustomOrderNumber));
        tokens.Add(new Token("Order.OrderId", order.Id));
        tokens.Add(new Token("Order.CustomerFullName", $"{billing?.FirstName} {billing?.LastName}".Trim()));
        tokens.Add(new Token("Order.CustomerEmail", billing?.Email));
        tokens.Add(new Token("Order.CreatedOn", order.CreatedOnUtc.ToString("u", null)));
    }
}
