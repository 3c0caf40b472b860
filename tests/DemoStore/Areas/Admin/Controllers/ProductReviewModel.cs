using Nop.Web.Framework.Models;

namespace DemoStore.Areas.Admin.Controllers;

public sealed record ProductReviewModel : BaseNopEntityModel
{
    public string? ReplyText { get; set; }
}
