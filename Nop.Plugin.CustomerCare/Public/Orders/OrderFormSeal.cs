using System.Globalization;
using Microsoft.AspNetCore.DataProtection;

namespace Nop.Plugin.CustomerCare.Public.Orders;

/// <summary>Turns the name of a form about an order into a text that the client can carry but not read or write, and back.</summary>
public sealed class OrderFormSeal(IDataProtectionProvider protection)
{
    private readonly SealedText _seal = new(protection, "Nop.Plugin.CustomerCare.OrderForm");

    /// <summary>A form that hasn't been sent.</summary>
    public string New(int orderId)
    {
        return _seal.Seal(orderId.ToString(CultureInfo.InvariantCulture), Guid.NewGuid().ToString("N"));
    }

    /// <returns>The name of the form, fresh for each page; null for what isn't a form about this order, or was sealed with keys that the store has no more.</returns>
    public string? Open(string? text, int orderId)
    {
        return _seal.Open(text) is [var id, var name] && id == orderId.ToString(CultureInfo.InvariantCulture) ? name : null;
    }
}
