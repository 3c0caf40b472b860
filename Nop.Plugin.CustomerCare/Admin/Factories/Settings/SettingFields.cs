using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.Summaries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Settings;

/// <summary>The settings that the page shows and a store may have of its own. A new one is a line here, its fields in the model and a row in the view.</summary>
internal static class SettingFields
{
    public static IReadOnlyList<SettingField> Priorities { get; } =
    [
        SettingField.OfName(values => values.ContactFormPriority),
        SettingField.OfName(values => values.VendorFormPriority),
        SettingField.OfName(values => values.OrderContactPriority),
        SettingField.OfName(values => values.ReturnRequestPriority),
        SettingField.OfName(values => values.PrivacyRequestPriority),
        SettingField.OfName(values => values.ProductReviewPriority),
        SettingField.OfName(values => values.PrivateMessagePriority)
    ];

    public static IReadOnlyList<SettingField> All { get; } =
    [
        SettingField.Of(values => values.CaptureContactForm),
        SettingField.Of(values => values.CaptureVendorForm),
        SettingField.Of(values => values.OrderContactEnabled),
        SettingField.Of(values => values.CaptureReturnRequests),
        SettingField.Of(values => values.CapturePrivacyRequests),
        SettingField.Of(values => values.CaptureProductReviews),
        SettingField.Of(values => values.ReviewStars),
        SettingField.Of(values => values.CapturePrivateMessages),
        .. Priorities,
        SettingField.Of(values => values.CountAdminEmails),
        SettingField.Of(values => values.CountOrderNotes),
        SettingField.Of(values => values.CountReturnAnswers),
        SettingField.Of(values => values.CountReviewReplies),
        SettingField.Of(values => values.CountPrivateMessages),
        SettingField.Of(values => values.MailboxFooter),
        SettingField.OfText(values => values.GatewayAddress, address => string.IsNullOrWhiteSpace(address) ? null : address.Trim()),
        SettingField.Of(values => values.StatusPageEnabled),
        SettingField.Of(values => values.AccountPageEnabled),
        SettingField.Of(values => values.ContactBlockEnabled),
        SettingField.Of(values => values.AcknowledgementsEnabled),
        SettingField.Of(values => values.AlertsEnabled),
        SettingField.Of(values => values.WarningsToAgent),
        SettingField.Of(values => values.WarningsToManagers),
        SettingField.Of(values => values.BreachesToAgent),
        SettingField.Of(values => values.BreachesToManagers),
        SettingField.OfText(values => values.AlertAddresses, addresses => string.Join(", ", AlertRecipients.Split(addresses))),
        SettingField.OfName(values => values.AlertDelivery),
        SettingField.Of(values => values.DigestHours),
        SettingField.Of(values => values.DigestHour),
        SettingField.OfName(values => values.SummaryFrequency),
        SettingField.OfName(values => values.SummaryWeekday),
        SettingField.Of(values => values.SummaryHour),
        SettingField.OfNumbers(values => values.SummaryStaff, SummaryRecipients.Ids),
        SettingField.OfText(values => values.SummaryAddresses, addresses => string.IsNullOrWhiteSpace(addresses) ? null : string.Join(", ", AlertRecipients.Split(addresses))),
        SettingField.Of(values => values.SurveyDwellSeconds)
    ];
}
