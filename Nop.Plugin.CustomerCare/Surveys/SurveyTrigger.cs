namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>The event from which a survey's delay counts.</summary>
public enum SurveyTrigger
{
    /// <summary>The order was paid.</summary>
    Paid,

    /// <summary>Everything in the order was sent.</summary>
    Shipped,

    /// <summary>Everything in the order was delivered. Orders without shipping never are.</summary>
    Delivered,

    /// <summary>The order was completed, which the store decides by its own settings.</summary>
    Completed,

    /// <summary>An inquiry was resolved.</summary>
    Resolved
}
