using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

internal sealed class ResponseTally
{
    private readonly List<long> _seconds = [];

    public void Add(ReportedClock clock)
    {
        if (clock is { Metric: SlaMetric.FirstResponse, IsMeasured: true, WallSeconds: { } seconds })
            _seconds.Add(seconds);
    }

    public ResponseTimes Figures()
    {
        _seconds.Sort();
        return new ResponseTimes(
            [.. ResponseBand.All.Select(band => new ResponseShare(band, _seconds.Count(band.Holds), _seconds.Count))],
            NearestRank.Of(_seconds, 50),
            _seconds.Count == 0 ? null : _seconds.Sum() / _seconds.Count);
    }
}
