namespace Nop.Plugin.CustomerCare.Surveys.Scores;

/// <summary>A 95 % interval in points; its bounds are cut to -100 and 100, its half width is not.</summary>
public readonly record struct ScoreInterval(double Centre, double HalfWidth)
{
    public double Low => Math.Max(Centre - HalfWidth, -100);

    public double High => Math.Min(Centre + HalfWidth, 100);
}
