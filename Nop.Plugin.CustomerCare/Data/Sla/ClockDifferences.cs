using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>The rows in which the stored clocks differ from the right ones.</summary>
internal sealed class ClockDifferences
{
    public List<(long InquiryId, SlaClock Clock)> Missing { get; } = [];

    public List<(long InquiryId, SlaClock Clock)> Wrong { get; } = [];

    public List<StoredClock> Surplus { get; } = [];

    public int Count => Missing.Count + Wrong.Count + Surplus.Count;

    /// <param name="stored">At most one for each metric and cycle.</param>
    public void Compare(long inquiryId, IEnumerable<StoredClock> stored, IReadOnlyList<SlaClock> right)
    {
        var rest = stored.ToList();
        foreach (var clock in right)
        {
            var metric = WireName.Of(clock.Metric);
            var index = rest.FindIndex(row => row.Cycle == clock.Cycle && string.Equals(row.Metric, metric, StringComparison.Ordinal));
            if (index < 0)
            {
                Missing.Add((inquiryId, clock));
                continue;
            }

            if (rest[index].Clock != clock)
                Wrong.Add((inquiryId, clock));
            rest.RemoveAt(index);
        }

        Surplus.AddRange(rest);
    }
}
