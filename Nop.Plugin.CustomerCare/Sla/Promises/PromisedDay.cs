namespace Nop.Plugin.CustomerCare.Sla.Promises;

/// <summary>How people name a day that lies ahead.</summary>
public enum PromisedDay
{
    Today,

    Tomorrow,

    /// <summary>Two to six days ahead: its weekday names it.</summary>
    Weekday,

    /// <summary>Further ahead: day and month.</summary>
    Date,

    /// <summary>In another year: day, month and year.</summary>
    DateAndYear
}
