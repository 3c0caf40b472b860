namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>A key to make.</summary>
public sealed record ApiKeyFormModel
{
    public string? Name { get; set; }

    public bool WritesEvents { get; set; } = true;

    public bool WritesMail { get; set; }

    /// <summary>Null for all.</summary>
    public int? StoreId { get; set; }
}
