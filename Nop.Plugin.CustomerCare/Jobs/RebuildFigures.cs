namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>What a rebuild has looked at and put right.</summary>
/// <param name="CorrectedInquiries">Inquiries whose own columns were wrong.</param>
/// <param name="CorrectedClocks">Clocks that were missing, wrong or too many.</param>
/// <param name="Unreadable">Inquiries left as they are, because their logs can't be read.</param>
/// <param name="Problems">Why, for the first ones of them.</param>
public sealed record RebuildFigures(long Inquiries, long CorrectedInquiries, long CorrectedClocks, long Unreadable, IReadOnlyList<string> Problems)
{
    /// <summary>How many problems are told one by one.</summary>
    public const int GreatestProblems = 20;

    public static RebuildFigures Nothing { get; } = new(0, 0, 0, 0, []);

    public RebuildFigures Plus(RebuildFigures more)
    {
        return new RebuildFigures(
            Inquiries + more.Inquiries,
            CorrectedInquiries + more.CorrectedInquiries,
            CorrectedClocks + more.CorrectedClocks,
            Unreadable + more.Unreadable,
            [.. Problems.Concat(more.Problems).Take(GreatestProblems)]);
    }
}
