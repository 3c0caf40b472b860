using System.Globalization;
using BenchmarkDotNet.Running;
using Benchmarks;

var scale = 1;
if (args is not [] && (args is not ["--scale", var text]
    || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out scale)
    || scale is 0 or > 1000))
{
    Console.Error.WriteLine("Usage: bench [--scale N], N from 1 to 1000: that many times the data, for deadlines that many times 200 holidays.");
    return 2;
}

DeadlineBenchmarks.Scale = scale;
var summary = BenchmarkRunner.Run<DeadlineBenchmarks>(new QuickConfig());
if (summary.HasCriticalValidationErrors || summary.Reports.Length == 0 || summary.Reports.Any(report => !report.Success))
    return 1;

Flatness.Print(summary);
return 0;
