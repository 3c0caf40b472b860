using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>The page of the store's return form, which the host prepares once all items are inserted and have their numbers.</summary>
internal static class ReturnForm
{
    private const string MODEL = "Nop.Web.Models.Order.SubmitReturnRequestModel";

    /// <summary>By name, because nothing in it is needed; also for a model that another plugin derived from it.</summary>
    public static bool Is(BaseNopModel? model)
    {
        for (var type = model?.GetType(); type is not null; type = type.BaseType)
            if (string.Equals(type.FullName, MODEL, StringComparison.Ordinal))
                return true;

        return false;
    }
}
