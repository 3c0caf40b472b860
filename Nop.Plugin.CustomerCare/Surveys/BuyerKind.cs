namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>Whether an order was the person's first paid one when it was planned for.</summary>
public enum BuyerKind
{
    First,
    Repeat
}
