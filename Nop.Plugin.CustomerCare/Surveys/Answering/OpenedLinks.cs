namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>The links of one invitation that were opened.</summary>
/// <param name="Count">All of them.</param>
/// <param name="RecentScores">The different scores among those opened within <see cref="AnswerRules.LinksSpan"/>.</param>
public sealed record OpenedLinks(int Count, IReadOnlyCollection<int> RecentScores);
