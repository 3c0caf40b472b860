using System.Globalization;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>The embedded scripts of one engine: schema.sql, the tables as they are now, and step-0002.sql and on, how older tables became so.</summary>
internal sealed class SchemaScripts(Engine engine)
{
    private const string StepName = "step-";

    /// <summary>The version that schema.sql is: that of the last step, or 1.</summary>
    public int Version => Steps().Select(step => step.Version).DefaultIfEmpty(1).Max();

    public IReadOnlyList<string> Schema()
    {
        return Statements(engine.SchemaPrefix + "schema.sql");
    }

    /// <summary>The steps in order.</summary>
    public IEnumerable<(int Version, IReadOnlyList<string> Statements)> Steps()
    {
        var prefix = engine.SchemaPrefix + StepName;
        return engine.SchemaAssembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => (Version: int.Parse(Path.GetFileNameWithoutExtension(name[prefix.Length..]), CultureInfo.InvariantCulture), Name: name))
            .OrderBy(step => step.Version)
            .Select(step => (step.Version, Statements(step.Name)));
    }

    private IReadOnlyList<string> Statements(string resource)
    {
        using var stream = engine.SchemaAssembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The script {resource} is not embedded in {engine.SchemaAssembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return Split(reader.ReadToEnd());
    }

    /// <summary>A semicolon at the end of a line ends a statement; lines that are comments are left out.</summary>
    internal static IReadOnlyList<string> Split(string script)
    {
        var lines = script.ReplaceLineEndings("\n").Split('\n').Where(line => !line.TrimStart().StartsWith("--", StringComparison.Ordinal));
        return [.. string.Join('\n', lines).Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(statement => statement.TrimEnd(';'))];
    }
}
