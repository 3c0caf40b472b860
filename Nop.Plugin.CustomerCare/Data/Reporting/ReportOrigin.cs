namespace Nop.Plugin.CustomerCare.Data.Reporting;

/// <summary>Where the figures of a page came from.</summary>
public enum ReportOrigin
{
    /// <summary>From the store's own database, as no other is set.</summary>
    Store,

    /// <summary>From the copy.</summary>
    Replica,

    /// <summary>From the store's own database, because the copy was away.</summary>
    StoreInstead
}
