using System.Globalization;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Localization;
using Nop.Web.Framework.Localization;

namespace Nop.Web.Framework.Mvc.Razor;

public abstract class NopRazorPage<TModel> : RazorPage<TModel>
{
    private Localizer _texts;

    public Localizer T => _texts ??= Localize;

    // Views call T without awaiting, as the recorded delegate has it.
    private LocalizedString Localize(string text, params object[] args)
    {
        var localization = ViewContext.HttpContext.RequestServices.GetRequiredService<ILocalizationService>();
        var format = localization.GetResourceAsync(text).GetAwaiter().GetResult();
        if (string.IsNullOrEmpty(format))
            return new LocalizedString(text);

        var isPlain = args is null || args.Length == 0;
        return new LocalizedString(isPlain ? format : string.Format(CultureInfo.CurrentCulture, format, args));
    }
}
