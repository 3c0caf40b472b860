namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>How far a rebuild has come.</summary>
/// <param name="ReachedId">All inquiries up to this one are done.</param>
/// <param name="Figures">What that came to.</param>
public sealed record RebuildPosition(InquiryScope Scope, long ReachedId, RebuildFigures Figures)
{
    public static RebuildPosition Start(InquiryScope scope)
    {
        return new RebuildPosition(scope, 0, RebuildFigures.Nothing);
    }

    /// <exception cref="FormatException">The text isn't what <see cref="Write"/> writes.</exception>
    public static RebuildPosition Read(string text)
    {
        return JobJson.Read<RebuildPosition>(text, "parameters");
    }

    public RebuildPosition After(RebuildStep step)
    {
        return this with { ReachedId = step.LastId, Figures = Figures.Plus(step.Figures) };
    }

    public string Write()
    {
        return JobJson.Write(this);
    }
}
