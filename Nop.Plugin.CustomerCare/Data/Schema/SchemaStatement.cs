namespace Nop.Plugin.CustomerCare.Data.Schema;

/// <summary>A statement of a script, which may be run again.</summary>
/// <param name="Unless">The query that gives a row where it is done already; null if the statement sees to that itself.</param>
internal sealed record SchemaStatement(string Sql, string? Unless = null);
