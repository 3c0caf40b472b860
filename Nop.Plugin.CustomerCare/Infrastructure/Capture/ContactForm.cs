using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Web.Framework.Models;
using Nop.Web.Models.Common;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>The store's contact form.</summary>
internal static class ContactForm
{
    public static bool Is(BaseNopModel? model)
    {
        return model is ContactUsModel;
    }

    /// <summary>The message, if this is the page that thanks for one; null for all other pages and for a form shown again because it was refused.</summary>
    public static SubmittedForm? ReadAccepted(BaseNopModel? model)
    {
        return model is ContactUsModel { SuccessfullySent: true } form
            ? new SubmittedForm(Channel.ContactForm, form.Email, form.FullName, form.Subject, form.Enquiry ?? string.Empty)
            : null;
    }
}
