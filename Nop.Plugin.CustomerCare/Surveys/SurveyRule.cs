namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>What can be wrong with a survey.</summary>
public enum SurveyRule
{
    NameMissing,
    NameTooLong,

    /// <summary>Another survey has the name, or one that differs in case only.</summary>
    NameTaken,

    /// <summary>Orders and inquiries have events of their own.</summary>
    TriggerOfAnotherKind,

    /// <summary>A number outside its limits.</summary>
    OutOfRange,

    NoSendingDay,
    NotATime,

    /// <summary>The hours end when or before they begin.</summary>
    HoursEndFirst,

    /// <summary>The reminder would come after the link has run out.</summary>
    ReminderAfterExpiry,

    /// <summary>The least order total is above the greatest.</summary>
    TotalsCrossed,

    /// <summary>A country is two letters.</summary>
    NotACountry,

    /// <summary>Not an address that begins with http:// or https://.</summary>
    NotAWebAddress,

    TextTooLong,

    /// <summary>What was typed where a number belongs is none.</summary>
    NotANumber,

    /// <summary>A number with a fraction where a whole one belongs.</summary>
    NotAWholeNumber,

    /// <summary>A blank field that needs a number.</summary>
    NumberMissing
}
