namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>What answers are grouped by.</summary>
public enum SegmentDimension
{
    Store,

    /// <summary>Several for one answer, where products of several were bought.</summary>
    Category,

    /// <summary>Several for one answer, where products of several were bought.</summary>
    Vendor,

    /// <summary>The billing country.</summary>
    Country,

    /// <summary>First or repeat buyer, as it was when the invitation was planned.</summary>
    Buyer,

    /// <summary>The order's total in the primary currency, in bands of <see cref="AnswerCell.ValueBands"/>.</summary>
    OrderValue,
    Language,
    Agent,
    Channel
}
