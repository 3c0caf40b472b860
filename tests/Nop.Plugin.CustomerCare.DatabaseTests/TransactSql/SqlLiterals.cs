using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Nop.Plugin.CustomerCare.DatabaseTests.TransactSql;

/// <summary>The pieces of SQL in source text: what stands between the holes of its strings.</summary>
internal static partial class SqlLiterals
{
    private const int SHORTEST = 12;

    public static IEnumerable<string> In(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var texts = root.DescendantNodes().Select(node => node switch
        {
            LiteralExpressionSyntax literal when literal.Token.Value is string text => text,
            InterpolatedStringTextSyntax part => part.TextToken.ValueText,
            _ => string.Empty
        });
        return texts.Select(Plain).Where(text => text.Length >= SHORTEST && Sql().IsMatch(text)).Distinct();
    }

    /// <summary>With one blank wherever there is any.</summary>
    public static string Plain(string text) => Blank().Replace(text, " ").Trim();

    [GeneratedRegex(@"\b(select|from|where|join|update|insert into|delete|group by|order by|and|or|set)\b[^\[]*\[\w+\]|\[\w+\]\s*(=|<|>|<=|>=|<>|in|is|like)\s")]
    private static partial Regex Sql();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
