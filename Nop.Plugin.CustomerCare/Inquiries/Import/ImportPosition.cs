namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>How far the writing of an import has come: everything before it is stored.</summary>
/// <param name="Stage">What the file is being read for.</param>
/// <param name="Next">The next row; null before the first.</param>
/// <param name="Result">What was done so far.</param>
public sealed record ImportPosition(ImportStage Stage, CsvPosition? Next, ImportResult Result)
{
    public static ImportPosition Start { get; } = new(ImportStage.Openings, null, ImportResult.Nothing);

    public bool IsDone => Stage == ImportStage.Done;
}
