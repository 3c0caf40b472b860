namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Orders of a list of inquiries; those that are equal stand in order of their numbers, the newest first except under <see cref="NextDue"/>.</summary>
public enum InquiryListSort
{
    /// <summary>The most urgent first; those without a running clock last.</summary>
    NextDue,

    /// <summary>The newest first.</summary>
    Created,

    /// <summary>The latest message in either direction first.</summary>
    LastMessage,

    /// <summary>The customer who has waited longest first; those whose customer doesn't wait last.</summary>
    LongestWaiting
}
