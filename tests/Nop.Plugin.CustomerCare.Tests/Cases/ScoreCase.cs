using System.Text.Json;
using Nop.Plugin.CustomerCare.Surveys.Scores;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Cases;

internal static class ScoreCase
{
    private const double Tolerance = 1e-4;

    public static void RunVector(JsonElement element)
    {
        var score = ScoreOf(element);
        CheckAll(element, "expect_", member => member switch
        {
            "expect_nps" => score.Score,
            "expect_se" => score.StandardError,
            "expect_moe95" => score.Margin,
            "expect_adjwald" => score.Interval,
            _ => throw new NotSupportedException($"\"{member}\" is an unknown figure."),
        });
    }

    public static void RunComparison(JsonElement element)
    {
        var change = ScoreOf(element.GetProperty("period1")).ChangeTo(ScoreOf(element.GetProperty("period2")));
        CheckAll(element, "expect_", member => member switch
        {
            "expect_delta" => change?.Delta,
            "expect_se_delta" => change?.StandardError,
            "expect_z_wald" => change?.ZWald,
            "expect_p_wald" => change?.PWald,
            "expect_z_adjwald" => change?.ZAdjusted,
            "expect_p_adjwald" => change?.PAdjusted,
            _ => throw new NotSupportedException($"\"{member}\" is an unknown figure."),
        });
        if (element.TryGetProperty("significant_5pct", out var significant))
            Assert.That(change?.IsSignificant, Is.EqualTo(significant.ValueKind == JsonValueKind.Null ? null : significant.GetBoolean()));
    }

    private static void CheckAll(JsonElement element, string prefix, Func<string, object?> actual)
    {
        var figures = element.EnumerateObject().Where(member => member.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        Assert.That(figures, Is.Not.Empty, "The case expects nothing.");
        foreach (var figure in figures)
            Check(figure.Name, figure.Value, actual(figure.Name));
    }

    private static void Check(string name, JsonElement expected, object? actual)
    {
        if (expected.ValueKind == JsonValueKind.Null)
            Assert.That(actual, Is.Null, name);
        else if (actual is ScoreInterval interval)
            CheckAll(expected, string.Empty, member => member switch
            {
                "center" => interval.Centre,
                "half95" => interval.HalfWidth,
                "lo" => interval.Low,
                "hi" => interval.High,
                _ => throw new NotSupportedException($"\"{member}\" is an unknown figure."),
            });
        else
            Assert.That(actual, Is.EqualTo(expected.GetDouble()).Within(Tolerance), name);
    }

    private static NetPromoterScore ScoreOf(JsonElement counts) => new(
        counts.GetProperty("promoters").GetInt32(),
        counts.GetProperty("passives").GetInt32(),
        counts.GetProperty("detractors").GetInt32());
}
