using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>The reply form. Each form that is shown has an id of its own, so that a double click sends one reply.</summary>
public sealed record ReplyModel : BaseNopModel
{
    public Guid FormId { get; set; } = Guid.NewGuid();

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiry.Reply.Text")]
    public string? ReplyText { get; set; }

    /// <summary>The wire name of the status that the inquiry gets with the reply; empty keeps the one it has.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Inquiry.Reply.Status")]
    public string? StatusAfter { get; set; }
}
