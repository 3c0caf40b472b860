namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>What an inquiry can need of the shop: the numbers of the dashboard card, and the lists behind them.</summary>
public enum InquiryAttention
{
    /// <summary>A customer's message wants an answer.</summary>
    Waiting,

    /// <summary>The earliest deadline falls within the coming hour.</summary>
    DueSoon,

    /// <summary>A promise is broken, not excused and not fulfilled yet.</summary>
    Overdue
}
