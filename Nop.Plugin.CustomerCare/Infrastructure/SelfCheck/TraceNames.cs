using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>What a support file may say of an exception's trace, in which texts of customers may stand: names that programs loaded here have.</summary>
internal static partial class TraceNames
{
    private const int AT_MOST = 10;

    /// <summary>The first kind of exception that is named.</summary>
    public static SupportFact Exception(string trace)
    {
        var named = ExceptionName().Matches(trace).Take(AT_MOST).Select(match => match.Value).FirstOrDefault(IsException);
        return SupportFact.OneOf(named, named is null ? [] : [named]);
    }

    /// <summary>Types of ours through which it came.</summary>
    public static SupportFact Ours(string trace)
    {
        var ours = typeof(TraceNames).Assembly;
        var found = OwnFrame().Matches(trace).Select(match => ours.GetType(match.Groups["type"].Value)?.FullName).OfType<string>().Distinct().Take(AT_MOST).ToList();
        return SupportFact.SomeOf(found, found);
    }

    private static bool IsException(string name)
    {
        return AppDomain.CurrentDomain.GetAssemblies().Any(assembly => assembly.GetType(name) is { } type && typeof(Exception).IsAssignableFrom(type));
    }

    [GeneratedRegex(@"\b[A-Za-z]+(\.[A-Za-z]+)*Exception\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ExceptionName();

    [GeneratedRegex(@"\bat (?<type>Nop\.Plugin\.CustomerCare(\.[A-Za-z]+)+)\.", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OwnFrame();
}
