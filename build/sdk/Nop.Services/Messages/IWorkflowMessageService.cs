using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Vendors;

namespace Nop.Services.Messages;

public interface IWorkflowMessageService
{
    Task<IList<int>> SendContactUsMessageAsync(int languageId, string senderEmail, string senderName, string subject, string body);

    Task<IList<int>> SendContactVendorMessageAsync(
        Vendor vendor,
        int languageId,
        string senderEmail,
        string senderName,
        string subject,
        string body);

    Task<int> SendNotificationAsync(
        MessageTemplate messageTemplate,
        EmailAccount emailAccount,
        int languageId,
        IList<Token> tokens,
        string toEmailAddress,
        string toName,
        string attachmentFilePath = null,
        string attachmentFileName = null,
        string replyToEmailAddress = null,
        string replyToName = null,
        string fromEmail = null,
        string fromName = null,
        string subject = null,
        bool ignoreDelayBeforeSend = false);
}
