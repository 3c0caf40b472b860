using System.Globalization;

namespace Nop.Plugin.CustomerCare.Data.Schema;

/// <summary>The embedded scripts of one engine: schema.sql, the tables as they are now, and step-0002.sql and on, how older tables became so.</summary>
internal sealed class SchemaScripts(Engine engine)
{
    private const string StepName = "step-";
    private const string Unless = "-- unless: ";

    /// <summary>The version that schema.sql is: that of the last step, or 1.</summary>
    public int Version => Steps().Select(step => step.Version).DefaultIfEmpty(1).Max();

    public IReadOnlyList<SchemaStatement> Schema()
    {
        return Statements(engine.SchemaPrefix + "schema.sql");
    }

    /// <summary>The steps in order.</summary>
    public IEnumerable<(int Version, IReadOnlyList<SchemaStatement> Statements)> Steps()
    {
        var prefix = engine.SchemaPrefix + StepName;
        return engine.SchemaAssembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => (Version: int.Parse(Path.GetFileNameWithoutExtension(name[prefix.Length..]), CultureInfo.InvariantCulture), Name: name))
            .OrderBy(step => step.Version)
            .Select(step => (step.Version, Statements(step.Name)));
    }

    private IReadOnlyList<SchemaStatement> Statements(string resource)
    {
        using var stream = engine.SchemaAssembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The script {resource} is not embedded in {engine.SchemaAssembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return Split(reader.ReadToEnd());
    }

    /// <summary>A semicolon at the end of a line ends a statement; lines that are comments are left out, but for "unless" before a statement.</summary>
    internal static IReadOnlyList<SchemaStatement> Split(string script)
    {
        var statements = new List<SchemaStatement>();
        var lines = new List<string>();
        string? unless = null;
        foreach (var line in script.ReplaceLineEndings("\n").Split('\n').Append(";"))
        {
            if (line.StartsWith(Unless, StringComparison.Ordinal))
                unless = line[Unless.Length..];
            else if (!line.TrimStart().StartsWith("--", StringComparison.Ordinal))
                lines.Add(line);

            if (!line.EndsWith(';') || string.Join('\n', lines).Trim().TrimEnd(';').TrimEnd() is not { } sql)
                continue;
            if (sql.Length > 0)
                statements.Add(new SchemaStatement(sql, unless));
            lines.Clear();
            unless = null;
        }

        return statements;
    }
}
