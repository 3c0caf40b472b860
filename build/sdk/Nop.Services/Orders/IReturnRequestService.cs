using Nop.Core.Domain.Orders;

namespace Nop.Services.Orders;

public interface IReturnRequestService
{
    Task<ReturnRequest> GetReturnRequestByIdAsync(int returnRequestId);
}
