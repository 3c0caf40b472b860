namespace Benchmarks.Moment;

/// <param name="Holidays">As yyyy-MM-dd.</param>
internal sealed record MomentCase(int Hours, IReadOnlyList<string> Holidays);

/// <param name="Answers">A deadline for each start.</param>
internal sealed record MomentResult(IReadOnlyList<DateTime> Answers, double Nanoseconds);
