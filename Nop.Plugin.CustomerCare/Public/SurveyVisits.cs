using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nop.Core;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Finds what a link leads to. Only for a preview is it asked who the visitor is: the host makes a guest of everybody it is asked about.</summary>
public sealed class SurveyVisits(IAnswerStore answers, ISurveyStore surveys, PageFrames frames, IPermissionService permissions, Deferred<IWorkContext> workContext, Deferred<IStoreContext> stores)
{
    /// <summary>Begins the token of a preview; the survey's id follows.</summary>
    public const string PREVIEW = "preview-";

    /// <returns>Null for a link that nobody was sent.</returns>
    public async Task<SurveyVisit?> FindAsync(HttpContext context, string? token)
    {
        var client = ClientOf(context);
        if (IsOfTestMail(token))
            return await PreviewAsync(context, token, client);
        if (await answers.FindAsync(token) is not { } link)
            return null;

        var frame = await frames.ForRecipientAsync(link.StoreId, link.LanguageCode);
        return new SurveyVisit(token!, link, await surveys.FindAsync(link.SurveyId), frame, client, IsPreview: false);
    }

    public static bool IsOfTestMail([NotNullWhen(true)] string? token)
    {
        return token?.StartsWith(PREVIEW, StringComparison.Ordinal) == true;
    }

    public static SurveyClient ClientOf(HttpContext context)
    {
        return SurveyClient.Of(context.Connection.RemoteIpAddress, context.Request.Headers.UserAgent);
    }

    private async Task<SurveyVisit?> PreviewAsync(HttpContext context, string token, SurveyClient client)
    {
        if (context.User.Identity?.IsAuthenticated != true
            || !int.TryParse(token.AsSpan(PREVIEW.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var surveyId)
            || !await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_VIEW)
            || await workContext.Value.GetCurrentVendorAsync() is not null
            || await surveys.FindAsync(surveyId) is not { } survey)
            return null;

        var store = await stores.Value.GetCurrentStoreAsync();
        var frame = frames.For(store, await workContext.Value.GetWorkingLanguageAsync());
        var link = new SurveyLink { InvitationId = 0, SurveyId = survey.Id, Kind = survey.Kind, StoreId = store.Id, LanguageCode = frame.Words.Code };
        return new SurveyVisit(token, link, survey, frame, client, IsPreview: true);
    }
}
