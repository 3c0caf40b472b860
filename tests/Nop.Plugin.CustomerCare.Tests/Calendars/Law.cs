using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>Tries a law on some hundred questions, with CUSTOMERCARE_FULL=1 on 100,000.</summary>
internal static class Law
{
    public static readonly bool Full = Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") == "1";

    private static readonly int Cases = Full ? 100_000 : 500;

    /// <param name="prepare">Makes the law for one scenario; it throws where a question breaks it.</param>
    public static void Holds(Arbitrary<Scenario> scenarios, Func<Scenario, Action<Question>> prepare)
    {
        var asked = 0;
        Prop.ForAll(scenarios, scenario =>
        {
            var law = prepare(scenario);
            foreach (var question in scenario.Questions)
            {
                law(question);
                asked++;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases / Scenario.QuestionCount));
        TestContext.Out.WriteLine($"{asked} cases.");
    }

    /// <summary>An assertion that costs nothing where it holds.</summary>
    public static void Same<T>(T actual, T expected)
    {
        if (!EqualityComparer<T>.Default.Equals(actual, expected))
            Assert.That(actual, Is.EqualTo(expected));
    }
}
