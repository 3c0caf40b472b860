namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>What a self-check found.</summary>
/// <param name="MadeOnUtc">When it began, by the server's clock.</param>
/// <param name="Lines">In the order of the topics.</param>
public sealed record SelfCheckReport(DateTime MadeOnUtc, IReadOnlyList<SelfCheckLine> Lines)
{
    public int Count(CheckState state)
    {
        return Lines.Count(line => line.Finding.State == state);
    }
}
