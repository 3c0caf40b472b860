using Nop.Plugin.CustomerCare.Inquiries.Recovery;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>What was found of a store's past and what came of it.</summary>
/// <param name="Closed">How many of the inquiries were closed because of their age.</param>
/// <param name="Problems">What could not be recorded and why; the first ones.</param>
public sealed record HistoryJobResult(RecoveryTally Tally, long Closed, IReadOnlyList<string> Problems)
{
    /// <summary>How many problems are told one by one.</summary>
    public const int GreatestProblems = 20;

    public static HistoryJobResult Nothing { get; } = new(RecoveryTally.Nothing, 0, []);

    public HistoryJobResult Plus(RecoveryTally tally, IEnumerable<FailedTrace> failed)
    {
        ArgumentNullException.ThrowIfNull(failed);
        var more = failed.Select(one => FormattableString.Invariant($"{WireNameOf(one.Trace)} {one.Trace.Cursor.Id}: {one.Exception.Message}"));
        return this with { Tally = Tally.Plus(tally), Problems = [.. Problems.Concat(more).Take(GreatestProblems)] };
    }

    /// <exception cref="FormatException">The text isn't a result of this work.</exception>
    public static HistoryJobResult Read(string? text)
    {
        return JobJson.Read<HistoryJobResult>(text, "result");
    }

    public string Write()
    {
        return JobJson.Write(this);
    }

    private static string WireNameOf(FoundTrace trace)
    {
        return Inquiries.WireName.Of(trace.Kind);
    }
}
