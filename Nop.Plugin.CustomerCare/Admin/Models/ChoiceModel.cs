using Microsoft.AspNetCore.Mvc.Rendering;

namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>One condition of a policy, of which any number of values can be ticked.</summary>
/// <param name="Field">The name of its fields.</param>
/// <param name="ProblemField">The name under which problems with it are shown.</param>
public sealed record ChoiceModel(string Field, string Title, string ProblemField, IReadOnlyList<SelectListItem> Options);
