using Nop.Web.Framework.Models;

namespace Nop.Web.Models.Order;

/// <summary>The page of the return form; it has the host's name, by which plugins know it.</summary>
public sealed record SubmitReturnRequestModel : BaseNopModel
{
    public static readonly string[] Reasons = ["Received wrong product", "Wrong product ordered", "There was a problem with the product"];
    public static readonly string[] Actions = ["Repair", "Replacement", "Store credit"];

    public int OrderId { get; set; }

    public string? CustomOrderNumber { get; set; }

    public IList<(int ItemId, string Product, int Quantity)> Items { get; set; } = [];

    public int ReturnRequestReasonId { get; set; }

    public int ReturnRequestActionId { get; set; }

    public string? Comments { get; set; }

    public string? Result { get; set; }
}
