using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Configuration;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerCare.Infrastructure.Replies;

/// <summary>Notes of orders that their customers may see, typed by staff. What a payment plugin writes into an order while staff work on it, nobody typed.</summary>
public sealed class OrderNoteReplies(StaffRequest request, IOrderService orders, OrderPeople people, ISettingService settings, PromptReplies replies)
{
    public async Task InsertedAsync(OrderNote note)
    {
        if (!note.DisplayToCustomer || !request.IsAdmin || !request.HasPosted(note.Note) || await request.AuthorAsync() is not { } author)
            return;

        if (await orders.GetOrderByIdAsync(note.OrderId) is { } order && (await settings.LoadSettingAsync<CustomerCareSettings>(order.StoreId)).CountOrderNotes)
            await replies.RecordAsync(OrderNoteReply.Of(
                new OrderNoteTrace(note.Id, order.StoreId, await people.OfAsync(order.CustomerId, order), order.CustomOrderNumber, note.Note, note.CreatedOnUtc), author, isRecovered: false));
    }
}
