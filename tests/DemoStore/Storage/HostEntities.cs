using Nop.Core;

namespace DemoStore.Storage;

// Rows of the host's tables that have no type in the slice, with the host's own table and column names.

public sealed class Setting : BaseEntity
{
    public string Name { get; set; } = "";
    public string Value { get; set; } = "";
    public int StoreId { get; set; }
}

public sealed class LocaleStringResource : BaseEntity
{
    public int LanguageId { get; set; }
    public string ResourceName { get; set; } = "";
    public string ResourceValue { get; set; } = "";
}

public sealed class Log : BaseEntity
{
    public int LogLevelId { get; set; }
    public string ShortMessage { get; set; } = "";
    public string? FullMessage { get; set; }
    public int? CustomerId { get; set; }
    public string? PageUrl { get; set; }
    public DateTime CreatedOnUtc { get; set; }
}

public sealed class GenericAttribute : BaseEntity
{
    public int EntityId { get; set; }
    public string KeyGroup { get; set; } = "";
    public string Key { get; set; } = "";
    public string Value { get; set; } = "";
    public int StoreId { get; set; }
    public DateTime? CreatedOrUpdatedDateUTC { get; set; }
}

public sealed class LocalizedProperty : BaseEntity
{
    public int EntityId { get; set; }
    public int LanguageId { get; set; }
    public string LocaleKeyGroup { get; set; } = "";
    public string LocaleKey { get; set; } = "";
    public string LocaleValue { get; set; } = "";
}
