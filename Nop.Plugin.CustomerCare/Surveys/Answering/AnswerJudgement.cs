namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <param name="Reason">Why it isn't counted.</param>
public sealed record AnswerJudgement(AnswerVerdict Verdict, SuspicionReason? Reason = null);
