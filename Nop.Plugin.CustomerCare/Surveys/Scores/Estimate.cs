namespace Nop.Plugin.CustomerCare.Surveys.Scores;

/// <summary>A mean of answers that count +100, 0 or -100, with its standard error.</summary>
internal readonly record struct Estimate(double Mean, double StandardError)
{
    public static Estimate Of(double promoters, double passives, double detractors)
    {
        var answers = promoters + passives + detractors;
        var mean = (promoters - detractors) / answers;
        var variance = (promoters + detractors) / answers - mean * mean;
        // Unanimous answers may come out a hair below zero.
        return new Estimate(100 * mean, 100 * Math.Sqrt(Math.Max(variance, 0) / answers));
    }
}
