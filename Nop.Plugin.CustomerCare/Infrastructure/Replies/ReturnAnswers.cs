using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerCare.Infrastructure.Replies;

/// <summary>Reads what a return request says now, and around it whose and about what it is.</summary>
public sealed class ReturnAnswers(IReturnRequestService requests, IOrderService orders, OrderPeople people)
{
    // The items of one submission are inserted one after the other in one request.
    private static readonly TimeSpan Submission = TimeSpan.FromMinutes(1);

    public async Task<ReturnAnswerTrace> TraceAsync(ReturnRequest request)
    {
        var order = await orders.GetOrderByOrderItemAsync(request.OrderItemId);
        var earlier = await requests.SearchReturnRequestsAsync(
            customerId: request.CustomerId, createdFromUtc: request.CreatedOnUtc - Submission, createdToUtc: request.CreatedOnUtc);
        return State(request) with
        {
            Customer = await people.OfAsync(request.CustomerId, order),
            OrderNumber = order?.CustomOrderNumber,
            EarlierIds = [.. earlier.Select(item => item.Id).Where(id => id < request.Id).OrderDescending()]
        };
    }

    /// <summary>Only what the request says itself.</summary>
    public static ReturnAnswerTrace State(ReturnRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ReturnAnswerTrace(
            request.Id, request.StoreId, new TracePerson(request.CustomerId, null, null), null, request.ReturnRequestStatusId, request.StaffNotes, request.UpdatedOnUtc);
    }
}
