namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>How far a recomputation has come.</summary>
/// <param name="ReachedId">All inquiries up to this one are done.</param>
public sealed record RecomputePosition(InquiryScope Scope, long ReachedId, RecomputeFigures Figures)
{
    public static RecomputePosition Start(InquiryScope scope)
    {
        return new RecomputePosition(scope, 0, RecomputeFigures.Nothing);
    }

    /// <exception cref="FormatException">The text isn't what <see cref="Write"/> writes.</exception>
    public static RecomputePosition Read(string text)
    {
        return JobJson.Read<RecomputePosition>(text, "parameters");
    }

    public string Write()
    {
        return JobJson.Write(this);
    }
}
