using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>An alert that is to go to a recipient.</summary>
/// <param name="Id">Of the row that says so.</param>
public sealed record PendingAlert(long Id, DueAlert Due, Inquiry Inquiry, AlertRecipient Recipient);
