namespace Benchmarks.Sizing;

internal sealed record SizeFigure(string Name, string Unit, double Value);
