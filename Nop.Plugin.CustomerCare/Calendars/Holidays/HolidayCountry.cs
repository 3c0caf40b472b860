namespace Nop.Plugin.CustomerCare.Calendars.Holidays;

/// <summary>Countries whose public holidays are computed.</summary>
public enum HolidayCountry
{
    /// <summary>Poland.</summary>
    Poland,

    /// <summary>Germany: only what holds in all of its states.</summary>
    Germany,

    /// <summary>England (and Wales): Scotland and Northern Ireland have others.</summary>
    England,

    /// <summary>The federal holidays of the United States.</summary>
    UnitedStates
}
