using Nop.Core.Domain.Orders;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>The items of a return form, which the store inserts one by one during one request.</summary>
public sealed class ReturnSubmission
{
    private List<ReturnRequest> _items = [];

    public void Remember(ReturnRequest item)
    {
        _items.Add(item);
    }

    /// <summary>All since the last time, in order of their ids.</summary>
    public IReadOnlyList<ReturnRequest> Take()
    {
        var taken = _items;
        _items = [];
        return [.. taken.OrderBy(item => item.Id)];
    }
}
