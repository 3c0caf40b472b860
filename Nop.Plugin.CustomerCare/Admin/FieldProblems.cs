using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.CustomerCare.Admin.Factories;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Brings problems of a form to the fields where they stand.</summary>
public static class FieldProblems
{
    public static async Task AddAsync(this ModelStateDictionary modelState, IEnumerable<FieldProblem> problems, AdminTexts texts)
    {
        foreach (var problem in problems)
            modelState.AddModelError(problem.Field, await texts.FormatAsync(problem.TextKey, problem.Arguments));
    }

    /// <summary>The sentences at a field; empty if nothing is wrong there.</summary>
    public static IReadOnlyList<string> At(this ModelStateDictionary modelState, string field)
    {
        return modelState.TryGetValue(field, out var entry) ? [.. entry.Errors.Select(error => error.ErrorMessage)] : [];
    }
}
