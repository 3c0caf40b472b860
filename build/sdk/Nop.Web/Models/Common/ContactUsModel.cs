using Nop.Web.Framework.Models;

namespace Nop.Web.Models.Common;

public record ContactUsModel : BaseNopModel
{
    public bool DisplayCaptcha { get; set; }

    public string Email { get; set; }

    public string Enquiry { get; set; }

    public string FullName { get; set; }

    public string Result { get; set; }

    public string Subject { get; set; }

    public bool SubjectEnabled { get; set; }

    public bool SuccessfullySent { get; set; }
}
