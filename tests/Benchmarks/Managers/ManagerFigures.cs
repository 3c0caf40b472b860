namespace Benchmarks.Managers;

/// <summary>Times of one question, in seconds.</summary>
internal sealed record ManagerFigures(ManagerQuestion Question, double Median, double P95, double BareMedian, double BareP95)
{
    public double Ratio => Median / BareMedian;

    public bool IsWithin => P95 <= Question.LimitSeconds;
}
