namespace Nop.Plugin.CustomerCare.Surveys.Consents;

/// <summary>Where a person agreed.</summary>
public enum ConsentSource
{
    /// <summary>The page after a placed order.</summary>
    CheckoutCompleted
}
