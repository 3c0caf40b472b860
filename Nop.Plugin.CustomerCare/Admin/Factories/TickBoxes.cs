using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

internal static class TickBoxes
{
    /// <summary>One condition. Values that are ticked and that the store doesn't have any more stay in the list.</summary>
    public static ChoiceModel Of(string field, string title, string problemField, IEnumerable<SelectListItem> known, IEnumerable<string> ticked)
    {
        var chosen = ticked.ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<SelectListItem> options = [.. known];
        options.AddRange(chosen.Except(options.Select(option => option.Value), StringComparer.OrdinalIgnoreCase).Select(value => new SelectListItem(value, value)));
        foreach (var option in options)
            option.Selected = chosen.Contains(option.Value);

        return new ChoiceModel(field, title, problemField, options);
    }
}
