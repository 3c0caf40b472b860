namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>What came of a recomputation.</summary>
/// <param name="IsSuperseded">It ended early, because a newer edit has a recomputation of its own.</param>
public sealed record RecomputeResult(RecomputeFigures Figures, bool IsSuperseded)
{
    /// <exception cref="FormatException">The text isn't what <see cref="Write"/> writes.</exception>
    public static RecomputeResult Read(string? text)
    {
        return JobJson.Read<RecomputeResult>(text, "result");
    }

    public string Write()
    {
        return JobJson.Write(this);
    }
}
