using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Localization;

namespace Nop.Web.Framework.Mvc.ModelBinding;

public sealed class NopResourceDisplayNameAttribute : DisplayNameAttribute, IModelAttribute
{
    public NopResourceDisplayNameAttribute(string resourceKey)
        : base(resourceKey)
    {
        ResourceKey = resourceKey;
    }

    public string ResourceKey { get; set; }

    public string Name => nameof(NopResourceDisplayNameAttribute);

    // An attribute cannot be given services and the property cannot be awaited: both are the base class's shape.
    public override string DisplayName
    {
        get
        {
            var services = new HttpContextAccessor().HttpContext?.RequestServices;
            var localization = services?.GetService<ILocalizationService>();
            return localization is null
                ? ResourceKey
                : localization.GetResourceAsync(ResourceKey).GetAwaiter().GetResult();
        }
    }
}
