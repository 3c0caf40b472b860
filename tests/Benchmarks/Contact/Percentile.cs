namespace Benchmarks.Contact;

internal static class Percentile
{
    /// <summary>By nearest rank.</summary>
    public static double Of(List<double> values, double percent)
    {
        values.Sort();
        return values[(int)Math.Ceiling(percent / 100 * values.Count) - 1];
    }
}
