using Microsoft.AspNetCore.Mvc.Rendering;

namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>A drop-down list.</summary>
/// <param name="Value">What is chosen; null and empty for the entry without a value.</param>
public sealed record SelectModel(string Id, string Name, string? Value, IEnumerable<SelectListItem> Items);
