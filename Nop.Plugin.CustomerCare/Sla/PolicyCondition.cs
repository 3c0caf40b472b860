namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>The conditions a policy can name.</summary>
public enum PolicyCondition
{
    Store,
    Channel,
    Vendor,
    Role,
    Language,
    Priority,
    PaidTotal
}
