using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

public sealed record NoteModel : BaseNopModel
{
    public Guid FormId { get; set; } = Guid.NewGuid();

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiry.Note.Text")]
    public string? NoteText { get; set; }
}
