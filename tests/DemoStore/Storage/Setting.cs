namespace DemoStore.Storage;

// Rows of the host's tables that have no type in the slice, with the host's own table and column names.

public sealed class Setting : BaseEntity
{
    public string Name { get; set; } = "";
    public string Value { get; set; } = "";
    public int StoreId { get; set; }
}
