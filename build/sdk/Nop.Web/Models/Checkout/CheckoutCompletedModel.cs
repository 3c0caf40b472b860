using Nop.Web.Framework.Models;

namespace Nop.Web.Models.Checkout;

public record CheckoutCompletedModel : BaseNopModel
{
    public string CustomOrderNumber { get; set; }

    public bool OnePageCheckoutEnabled { get; set; }

    public int OrderId { get; set; }
}
