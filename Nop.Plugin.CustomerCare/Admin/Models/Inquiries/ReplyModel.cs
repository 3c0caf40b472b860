using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>The reply form. Each form that is shown has an id of its own, so that a double click sends one reply.</summary>
public sealed record ReplyModel : BaseNopModel
{
    public Guid FormId { get; set; } = Guid.NewGuid();

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiry.Reply.Text")]
    public string? ReplyText { get; set; }

    /// <summary>The same as the editor has it; empty where it was written as plain text.</summary>
    public string? ReplyHtml { get; set; }

    /// <summary>Which canned replies were put into it.</summary>
    [AllFormValues]
    public List<int> Canned { get; set; } = [];

    /// <summary>The wire name of the status that the inquiry gets with the reply; empty keeps the one it has.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Inquiry.Reply.Status")]
    public string? StatusAfter { get; set; }

    /// <summary>The last line of the log that stood on the page.</summary>
    public long? SeenEventId { get; set; }

    /// <summary>"next" goes on to the next inquiry that waits; else the page is shown again.</summary>
    public string? Then { get; set; }
}
