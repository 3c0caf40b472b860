using Nop.Web.Framework.Models;

namespace DemoStore.Areas.Admin.Controllers;

public sealed record CustomerModel(Customer Customer, IList<CustomerRole> Roles) : BaseNopEntityModel;
