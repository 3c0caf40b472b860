namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Published figures about first responses that a store can be held beside.</summary>
public enum Benchmark
{
    /// <summary>For how many customers an e-mail answered within the hour is answered fast enough; a survey.</summary>
    WithinHour,

    /// <summary>What a marketplace asks of sellers, in all hours of the week.</summary>
    AmazonDay,

    /// <summary>What a marketplace asks of its best sellers.</summary>
    EtsyDay,

    /// <summary>The median of online stores that use one helpdesk.</summary>
    StoreMedian,

    /// <summary>The mean of companies that were written to.</summary>
    CompanyMean
}
