namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>Something in an .ics file that was left out.</summary>
/// <param name="Line">The physical line on which it stands or, for an event, begins; from 1. 0 where the file as a whole is meant.</param>
/// <param name="Rule">Why it was left out.</param>
/// <param name="Arguments">In the order of the text's placeholders.</param>
public sealed record IcsProblem(int Line, IcsRule Rule, IReadOnlyList<string> Arguments);
