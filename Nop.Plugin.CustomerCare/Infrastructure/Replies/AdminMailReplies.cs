using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerCare.Infrastructure.Replies;

/// <summary>
/// The store admin's "send e-mail to customer". Known by the action, and by the mail saying just what was posted to just that customer: whatever else the store queues meanwhile says
/// something else.
/// </summary>
public sealed class AdminMailReplies(StaffRequest request, ICustomerService customers, ISettingService settings, PromptReplies replies)
{
    private bool _counted;

    public async Task QueuedAsync(QueuedEmail mail)
    {
        if (_counted || !request.Is("Customer", "SendEmail") || mail.Subject != request.Posted("SendEmail.Subject") || mail.Body != request.Posted("SendEmail.Body"))
            return;

        if (request.SubjectId() is not { } id || await customers.GetCustomerByIdAsync(id) is not { } customer || EmailKey.Of(customer.Email) != EmailKey.Of(mail.To))
            return;

        if (await request.AuthorAsync() is not { } author || !(await settings.LoadSettingAsync<CustomerCareSettings>(customer.RegisteredInStoreId)).CountAdminEmails)
            return;

        _counted = true;
        await replies.RecordAsync(AdminMailReply.Of(Trace(mail), author, isRecovered: false) with { CustomerId = customer.Id });
    }

    private static QueuedMailTrace Trace(QueuedEmail mail)
    {
        return new QueuedMailTrace(
            mail.Id, mail.From, mail.FromName, mail.To, mail.ToName, mail.ReplyTo, mail.ReplyToName, mail.Subject, mail.Body, mail.EmailAccountId, mail.CreatedOnUtc);
    }
}
