using Nop.Web.Framework.Models;

namespace DemoStore.Areas.Admin.Controllers;

public sealed record ReturnRequestModel : BaseNopEntityModel
{
    public ReturnRequestStatus ReturnRequestStatusId { get; set; }

    public string? StaffNotes { get; set; }
}
