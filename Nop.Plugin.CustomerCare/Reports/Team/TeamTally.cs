using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Team;

/// <summary>Counts what belongs to one agent or vendor.</summary>
internal sealed class TeamTally(DateTime nowUtc)
{
    private readonly MetricTally _responses = new(SlaMetric.FirstResponse, nowUtc);
    private readonly MetricTally _resolutions = new(SlaMetric.FirstResolution, nowUtc);
    private readonly List<(int Score, int Count)> _scores = [];
    private int _load;

    public ContactFigures? Contact { get; set; }

    public void Add(ReportedClock clock)
    {
        if (clock.Metric == SlaMetric.FirstResponse)
            _responses.Add(clock);
        else if (clock.Metric == SlaMetric.FirstResolution)
            _resolutions.Add(clock);
    }

    public void AddLoad(int count) => _load += count;

    public void AddScore(int score, int count) => _scores.Add((score, count));

    public TeamFigures Figures()
    {
        return new TeamFigures
        {
            Load = _load,
            FirstResponse = _responses.Figures(),
            Resolution = _resolutions.Figures(),
            Contact = Contact,
            Satisfaction = new ScoreTally(SurveyKind.Satisfaction, _scores)
        };
    }
}
