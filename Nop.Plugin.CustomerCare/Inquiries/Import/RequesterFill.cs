namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Gathers, for an inquiry whose opening row leaves facts out, those of its earliest row that has them.</summary>
internal sealed class RequesterFill
{
    private readonly DateTime?[] _at = new DateTime?[5];

    public string? Email { get; private set; }

    public string? Name { get; private set; }

    public string? OrderNumber { get; private set; }

    public Channel? Channel { get; private set; }

    public int? StoreId { get; private set; }

    public void Add(ImportedEvent row)
    {
        if (IsEarlier(0, row, row.RequesterEmail))
            Email = row.RequesterEmail;
        if (IsEarlier(1, row, row.RequesterName))
            Name = row.RequesterName;
        if (IsEarlier(2, row, row.OrderNumber))
            OrderNumber = row.OrderNumber;
        if (IsEarlier(3, row, row.Channel))
            Channel = row.Channel;
        if (IsEarlier(4, row, row.StoreId))
            StoreId = row.StoreId;
    }

    private bool IsEarlier(int fact, ImportedEvent row, object? value)
    {
        if (value is null || _at[fact] <= row.HappenedOnUtc)
            return false;

        _at[fact] = row.HappenedOnUtc;
        return true;
    }
}
