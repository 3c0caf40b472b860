namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What can be wrong with a policy.</summary>
public enum PolicyRule
{
    NameMissing,
    NameTooLong,

    /// <summary>Another policy has the name, or one that differs in case only.</summary>
    NameTaken,

    CalendarMissing,
    CalendarUnknown,
    TargetOutOfRange,
    MetricTwice,
    WarningOutOfRange,
    WarningTwice,
    LanguageNotACode,

    /// <summary>Stores and vendors are named by numbers from 1 on.</summary>
    IdNotPositive,

    AmountNegative,

    /// <summary>What was typed where a number belongs is none.</summary>
    NotANumber,

    /// <summary>A part of an hour that makes no whole minutes.</summary>
    NotWholeMinutes
}
