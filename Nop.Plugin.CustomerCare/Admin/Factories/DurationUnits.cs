namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>How amounts of time are written in a language; {0} is the number, as in "{0} h".</summary>
public sealed record DurationUnits(string Days, string Hours, string Minutes, string Seconds);
