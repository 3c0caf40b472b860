namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>How many answers with a score are about a category or vendor; null is none known.</summary>
public sealed record AnswerPart(int? PartId, int Score, int Count);
