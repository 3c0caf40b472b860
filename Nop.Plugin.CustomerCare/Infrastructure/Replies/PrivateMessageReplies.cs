using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Forums;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerCare.Infrastructure.Replies;

/// <summary>
/// Private messages of staff to customers, from the store's admin or from their own account in the shop. Who wrote one in the admin is who is at work there: one supported version of the host
/// names the customer as its own sender. What staff write in the shop while they act for a customer is the customer's.
/// </summary>
public sealed class PrivateMessageReplies(StaffRequest request, IWorkContext work, ICustomerService customers, TracePeople people, ISettingService settings, PromptReplies replies)
{
    public async Task InsertedAsync(PrivateMessage message)
    {
        var author = request.IsAdmin ? await InAdminAsync() : await InShopAsync(message);
        if (author is null || await request.IsStaffAsync(await customers.GetCustomerByIdAsync(message.ToCustomerId)))
            return;

        if ((await settings.LoadSettingAsync<CustomerCareSettings>(message.StoreId)).CountPrivateMessages)
            await replies.RecordAsync(PrivateMessageReply.Of(await TraceAsync(message), author, isRecovered: false));
    }

    private async Task<ReplyAuthor?> InAdminAsync()
    {
        return request.Is("Customer", "SendPm") ? await request.AuthorAsync() : null;
    }

    private async Task<ReplyAuthor?> InShopAsync(PrivateMessage message)
    {
        return await work.GetCurrentCustomerAsync() is Customer { Id: var id } && id == message.FromCustomerId && work.OriginalCustomerIfImpersonated is null
            ? await request.AuthorAsync()
            : null;
    }

    private async Task<PrivateMessageTrace> TraceAsync(PrivateMessage message)
    {
        return new PrivateMessageTrace(
            message.Id,
            message.StoreId,
            await people.FindAsync(message.FromCustomerId),
            await people.FindAsync(message.ToCustomerId),
            message.Subject,
            message.Text,
            message.CreatedOnUtc);
    }
}
