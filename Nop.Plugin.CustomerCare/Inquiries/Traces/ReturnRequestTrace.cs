namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>One submission of the store's return form: the host keeps a row for each item, we keep one inquiry.</summary>
public sealed record ReturnRequestTrace
{
    /// <summary>At least one, in order of their ids; the first id names the submission.</summary>
    public required IReadOnlyList<ReturnedItem> Items { get; init; }

    public required int StoreId { get; init; }

    public required TracePerson Customer { get; init; }

    /// <summary>As people see it; null if the order is gone.</summary>
    public string? OrderNumber { get; init; }

    /// <summary>Of all its products; null if they are the shop's own or those of several vendors.</summary>
    public int? VendorId { get; init; }

    public string? Reason { get; init; }

    public string? Action { get; init; }

    /// <summary>What the customer wrote.</summary>
    public string? Comments { get; init; }

    /// <summary>UTC, of the first item.</summary>
    public required DateTime CreatedOnUtc { get; init; }
}

/// <param name="Id">The host's id of the return request.</param>
/// <param name="Number">As people see it; null if it has none.</param>
public sealed record ReturnedItem(int Id, string? Number, string? ProductName, int Quantity);
