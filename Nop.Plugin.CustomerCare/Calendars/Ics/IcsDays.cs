namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>What was found in a file.</summary>
/// <param name="Days">Each holiday once, in order; dates that a yearly one covers are left out.</param>
/// <param name="Problems">What gave no holiday and why, in order of lines.</param>
public sealed record IcsDays(IReadOnlyList<IcsDay> Days, IReadOnlyList<IcsProblem> Problems);
