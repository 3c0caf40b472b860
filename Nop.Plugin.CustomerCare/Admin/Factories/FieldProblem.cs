namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>Something that was typed and can't be taken.</summary>
/// <param name="Field">The name under which the page shows it.</param>
/// <param name="TextKey">The sentence.</param>
/// <param name="Arguments">What the sentence tells.</param>
public sealed record FieldProblem(string Field, string TextKey, params object[] Arguments);
