using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>One thing that is wrong with a file.</summary>
/// <param name="Line">The physical line on which the row starts, from 1.</param>
/// <param name="Column">The column's name; null where the row as a whole is meant.</param>
/// <param name="Rule">Which rule is broken; texts for people go by it.</param>
/// <param name="Arguments">The value that breaks it and what would be right, in the order of the text's placeholders.</param>
public sealed record ImportProblem(long Line, string? Column, ImportRule Rule, IReadOnlyList<string> Arguments)
{
    /// <summary>One line in English.</summary>
    public override string ToString()
    {
        var place = Column is null ? string.Empty : $", column {Column}";
        return string.Create(CultureInfo.InvariantCulture, $"line {Line}{place}: {string.Format(CultureInfo.InvariantCulture, ImportProblemText.Of(Rule), [.. Arguments])}");
    }
}
