namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>The scores a survey of a kind takes: whole numbers, both ends included.</summary>
public readonly record struct AnswerScale(int Least, int Greatest)
{
    public static AnswerScale Of(SurveyKind kind) => kind == SurveyKind.Recommendation ? new AnswerScale(0, 10) : new AnswerScale(1, 5);

    public IEnumerable<int> Scores => Enumerable.Range(Least, Greatest - Least + 1);

    public bool Contains(int score) => score >= Least && score <= Greatest;

    /// <summary>Reads a score as it stands in an address: digits only, no sign, no leading zero, on the scale; null for everything else.</summary>
    public int? Read(string? text)
    {
        foreach (var score in Scores)
            if (string.Equals(text, score.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))
                return score;

        return null;
    }
}
