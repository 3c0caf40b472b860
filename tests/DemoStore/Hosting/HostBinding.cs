using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DemoStore.Hosting;

/// <summary>How the host reads forms: texts trimmed and blank ones not at all, a list of texts or numbers from the first value alone, as a text with commas.</summary>
public static class HostBinding
{
    public static void Use(MvcOptions options)
    {
        TypeDescriptor.AddAttributes(typeof(List<string>), new TypeConverterAttribute(typeof(CommaListConverter<string>)));
        TypeDescriptor.AddAttributes(typeof(List<int>), new TypeConverterAttribute(typeof(CommaListConverter<int>)));
        options.ModelBinderProviders.Insert(0, new TextBinderProvider());
    }

    private sealed class TextBinderProvider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context)
        {
            return context.Metadata.ModelType == typeof(string) ? new TextBinder() : null;
        }
    }

    private sealed class TextBinder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            if (bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue is { Length: > 0 } text)
                bindingContext.Result = ModelBindingResult.Success(text.Trim());
            return Task.CompletedTask;
        }
    }

    private sealed class CommaListConverter<T> : TypeConverter
    {
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        {
            return sourceType == typeof(string);
        }

        public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        {
            var items = ((string)value).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return items.Select(item => (T)Convert.ChangeType(item, typeof(T), CultureInfo.InvariantCulture)).ToList();
        }
    }
}
