using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

internal sealed class ResponseTally
{
    private static readonly int?[] Bands = [1, 3, 8, 24, null];

    private readonly int[] _counts = new int[Bands.Length];

    public void Add(ReportedClock clock)
    {
        if (clock is { Metric: SlaMetric.FirstResponse, IsMeasured: true, ElapsedSeconds: { } elapsed })
            _counts[Array.FindIndex(Bands, hours => hours is null || elapsed <= hours * 3600L)]++;
    }

    public IReadOnlyList<ResponseBand> Figures()
    {
        return [.. Bands.Zip(_counts, (hours, count) => new ResponseBand(hours, count))];
    }
}
