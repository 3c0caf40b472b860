namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>How alerts reach their recipients.</summary>
public enum AlertDelivery
{
    /// <summary>A mail for each, as soon as it is due.</summary>
    AtOnce,

    /// <summary>One mail every few hours.</summary>
    EveryHours,

    /// <summary>One mail a day.</summary>
    OnceADay
}
