namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>The door through which an inquiry came in.</summary>
public enum Channel
{
    ContactForm,
    VendorForm,
    ReturnRequest,
    ProductReview,
    PrivateMessage,
    Order,
    Email,
    Phone,
    Chat,
    Social,
    Visit,
    Survey,
    PrivacyRequest,
    Api
}
