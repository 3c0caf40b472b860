namespace Benchmarks.Sizing;

/// <summary>One figure at each size.</summary>
/// <param name="Unit">What it counts; empty for a heading.</param>
internal sealed record Growth(string Name, string Unit, IReadOnlyList<double> Values)
{
    /// <summary>By what it is multiplied when there are ten times as many inquiries; null for a single size.</summary>
    public double? PerTenfold(IReadOnlyList<int> sizes)
    {
        return sizes.Count < 2 || Values[0] <= 0 ? null : Math.Pow(Values[^1] / Values[0], 1 / Math.Log10((double)sizes[^1] / sizes[0]));
    }
}
