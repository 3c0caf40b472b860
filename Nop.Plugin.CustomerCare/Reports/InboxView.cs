namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>The parts of the inbox. All but <see cref="All"/> hold open inquiries only: neither resolved nor closed, so no merged ones either.</summary>
public enum InboxView
{
    /// <summary>Every open one.</summary>
    Open,

    /// <summary>Assigned to whoever looks.</summary>
    Mine,

    /// <summary>Assigned to nobody.</summary>
    Unassigned,

    /// <summary>The earliest deadline falls on today's date in the store's zone, whether it has passed or not.</summary>
    DueToday,

    /// <summary>The earliest deadline falls within the coming hour.</summary>
    DueSoon,

    /// <summary>A promise is broken, not excused and not fulfilled yet.</summary>
    Breached,

    /// <summary>A customer's message wants an answer.</summary>
    WaitingForUs,

    /// <summary>Nothing wants an answer: the next word is the customer's. Those that wait for a third party are not meant.</summary>
    WaitingForCustomer,

    /// <summary>Machines wrote all there is: absence notes, bounces.</summary>
    Automatic,

    /// <summary>Whatever its status.</summary>
    All
}
