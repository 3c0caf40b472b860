using Nop.Web.Framework.Models;

namespace DemoStore.Areas.Admin.Controllers;

public sealed record OrderModel(Order Order, Address? Billing, Customer? Customer, IList<OrderNote> Notes) : BaseNopEntityModel;
