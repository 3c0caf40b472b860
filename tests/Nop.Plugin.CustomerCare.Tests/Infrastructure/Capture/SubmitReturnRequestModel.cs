using Nop.Web.Framework.Models;

namespace Nop.Web.Models.Order;

/// <summary>Has the name of the host's model, which isn't in the slice: the plugin knows it by name.</summary>
internal sealed record SubmitReturnRequestModel : BaseNopModel;
