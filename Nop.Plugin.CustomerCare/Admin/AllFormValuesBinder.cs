using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Binds lists of texts and of whole numbers; see <see cref="AllFormValuesAttribute"/>. A text that is no number is left out.</summary>
public sealed class AllFormValuesBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var values = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        bindingContext.Result = ModelBindingResult.Success(bindingContext.ModelType == typeof(List<int>)
            ? values.Select(Number).OfType<int>().ToList()
            : values.Select(text => text?.Trim() ?? string.Empty).ToList());
        return Task.CompletedTask;
    }

    private static int? Number(string? text)
    {
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
