using Nop.Core.Domain.Forums;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>Turns a private message of a customer to staff into an inquiry; what customers write to each other, and staff to anybody, is none.</summary>
public sealed class PrivateMessageCapture(
    ISettingService settings,
    ICustomerService customers,
    AnsweringStaff staff,
    TracePeople people,
    PromptCapture capture,
    TimeProvider clock)
{
    public Task ExecuteAsync(PrivateMessage message)
    {
        return capture.ExecuteAsync($"private message {message.Id}", $"{message.Subject}{Environment.NewLine}{Environment.NewLine}{message.Text}", () => DescribeAsync(message));
    }

    private async Task<InquiryAppend?> DescribeAsync(PrivateMessage message)
    {
        if (DoorPriority.Of(await settings.LoadSettingAsync<CustomerCareSettings>(message.StoreId), Channel.PrivateMessage) is not { } priority)
            return null;

        var from = await customers.GetCustomerByIdAsync(message.FromCustomerId);
        var to = await customers.GetCustomerByIdAsync(message.ToCustomerId);
        if (!await staff.HasAsync(to) || await staff.HasAsync(from))
            return null;

        var trace = new PrivateMessageTrace(
            message.Id,
            message.StoreId,
            await people.OfAsync(message.FromCustomerId, from),
            await people.OfAsync(message.ToCustomerId, to),
            message.Subject,
            message.Text,
            message.CreatedOnUtc);
        return PrivateMessageInquiry.Of(trace, priority, clock.NowUtc(), isRecovered: false);
    }
}
