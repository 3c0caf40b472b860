using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Summaries;

/// <summary>What a summary says of answers to "would you recommend us?".</summary>
/// <param name="Detractors">The latest of the period, newest first.</param>
public sealed record ScoreSummary(ScoreTally Now, ScoreTally Before, IReadOnlyList<AnswerListRow> Detractors);
