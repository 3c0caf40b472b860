using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Public.Api;

/// <summary>Lets in who has a key. It is never asked who the visitor is: the host would make a guest of each call.</summary>
public sealed class ApiDoor(ApiKeyRepository keys, ApiLimits limits, IStoreService stores, Deferred<IStoreContext> current)
{
    private const string SCHEME = "Bearer ";

    /// <returns>On whose behalf the request comes, or what to answer instead.</returns>
    public async Task<(ApiOrigin? Origin, IActionResult? Refusal)> EnterAsync(HttpContext context, string scope, CancellationToken cancellation)
    {
        var header = context.Request.Headers.Authorization.ToString();
        var secret = header.StartsWith(SCHEME, StringComparison.OrdinalIgnoreCase) ? header[SCHEME.Length..].Trim() : string.Empty;
        if (await keys.FindAsync(secret, cancellation) is not { } key)
            return (null, limits.TakeStranger(NetworkOf(context)) is { } wait ? ApiAnswers.TooMany(context.Response, wait) : ApiAnswers.Unauthorized(context.Response, header.Length > 0));
        if (limits.Take(key.Id) is { } after)
            return (null, ApiAnswers.TooMany(context.Response, after));
        if (!key.Has(scope))
            return (null, ApiAnswers.Forbidden(context.Response, scope));

        await keys.MarkUsedAsync(key, cancellation);
        return (await OriginAsync(key), null);
    }

    private static string? NetworkOf(HttpContext context)
    {
        return SurveyVisits.ClientOf(context).Network;
    }

    private async Task<ApiOrigin> OriginAsync(ApiKey key)
    {
        var ids = (await stores.GetAllStoresAsync()).Select(store => store.Id).ToHashSet();
        return new ApiOrigin(key.Namespace, key.StoreId, key.StoreId ?? (await current.Value.GetCurrentStoreAsync()).Id, ids);
    }
}
