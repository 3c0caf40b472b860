namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>The parts into which a period is cut.</summary>
public enum PeriodStep
{
    /// <summary>From Monday.</summary>
    Week,
    Month,
    Year
}
