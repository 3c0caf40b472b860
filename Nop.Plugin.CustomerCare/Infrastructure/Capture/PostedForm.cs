using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Web.Framework.Models;
using Nop.Web.Models.Common;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>The store's contact form and that of its vendors.</summary>
internal static class PostedForm
{
    public static bool Is(BaseNopModel? model)
    {
        return model is ContactUsModel or ContactVendorModel;
    }

    /// <summary>The message, if this is the page that thanks for one; null for all other pages and for a form shown again because it was refused.</summary>
    public static SubmittedForm? ReadAccepted(BaseNopModel? model)
    {
        return model switch
        {
            ContactUsModel { SuccessfullySent: true } form => new SubmittedForm(Channel.ContactForm, form.Email, form.FullName, form.Subject, form.Enquiry ?? string.Empty),
            ContactVendorModel { SuccessfullySent: true } form =>
                new SubmittedForm(Channel.VendorForm, form.Email, form.FullName, form.Subject, form.Enquiry ?? string.Empty) { VendorId = form.VendorId },
            _ => null
        };
    }
}
