namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>
/// Orders of a list of inquiries; those that are equal stand in order of their numbers, the newest first except under <see cref="NextDue"/>. Where a text is searched that is a number, inquiries whose
/// own numbers begin so stand before all others.
/// </summary>
public enum InquiryListSort
{
    /// <summary>
    /// What has to be done next first: by the earliest deadline of running clocks, so broken promises stand on top; then those whose customer waits though no clock runs, the longest wait first; then what
    /// is open otherwise (paused, answered), the longest silence first; what is resolved, closed or spam last, the latest message first.
    /// </summary>
    NextDue,

    /// <summary>The newest first.</summary>
    Created,

    /// <summary>The latest message in either direction first.</summary>
    LastMessage,

    /// <summary>The customer who has waited longest first; those whose customer doesn't wait last.</summary>
    LongestWaiting
}
