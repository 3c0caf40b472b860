using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Nop.Plugin.CustomerCare.DatabaseTests.TransactSql;

/// <summary>Microsoft's own parser, in the grammar of the oldest SQL Server that the plugin supports (2016).</summary>
internal static class TransactSqlParser
{
    /// <returns>What is wrong with it; empty for nothing.</returns>
    public static IReadOnlyList<string> Faults(string sql)
    {
        var script = new TSql130Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        var words = new NotForQueries();
        script?.Accept(words);
        return [.. errors.Select(error => $"{error.Message} (line {error.Line}, column {error.Column})"), .. words.Found];
    }

    // What the grammar lets pass, because it means something else or belongs to cursors.
    private sealed class NotForQueries : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        public override void Visit(ColumnReferenceExpression node)
        {
            if (node.MultiPartIdentifier?.Identifiers is [{ QuoteType: QuoteType.NotQuoted, Value: "true" or "false" }])
                Found.Add($"'{node.MultiPartIdentifier.Identifiers[0].Value}' would be a column: there are no truth values.");
        }

        public override void Visit(UpdateForClause node) => Found.Add("'for update' is for cursors only.");
    }
}
