namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>The part of a period in which a clock started, as SQL: a number from 0.</summary>
internal static class PeriodParts
{
    /// <param name="boundsUtc">Where each part begins, UTC, in order, at least one.</param>
    /// <param name="parameters">Gets the bounds.</param>
    /// <returns>An expression over the clock under the name c.</returns>
    public static string Of(IReadOnlyList<DateTime> boundsUtc, SqlParameters parameters)
    {
        if (boundsUtc.Count == 1)
            return "0";

        var cases = new List<string>();
        for (var part = 1; part < boundsUtc.Count; part++)
        {
            parameters[$"bound{part}"] = boundsUtc[part];
            cases.Add($"when c.[StartedOnUtc] < @bound{part} then {part - 1}");
        }

        return $"case {string.Join(' ', cases)} else {boundsUtc.Count - 1} end";
    }
}
