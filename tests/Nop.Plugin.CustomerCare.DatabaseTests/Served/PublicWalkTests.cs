using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.CustomerCareDefaults;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>Each public address of ours, asked for by a stranger with an invented token, number or key.</summary>
public class PublicWalkTests
{
    private const string TOKEN = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private static readonly HttpStatusCode[] Gone = [HttpStatusCode.NotFound, HttpStatusCode.Gone, HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.Redirect];

    // By controller and action: an action that isn't here fails the test.
    private static readonly Dictionary<string, (string Path, HttpStatusCode[] Answers)> Known = new(StringComparer.Ordinal)
    {
        ["SurveyPage.Answer"] = ($"/{Paths.SURVEY}/{TOKEN}/9", Gone),
        ["SurveyPage.Change"] = ($"/{Paths.SURVEY}/{TOKEN}/change", Gone),
        ["SurveyComment.Comment"] = ($"/{Paths.SURVEY}/{TOKEN}/comment", Gone),
        ["OptOut.Index"] = ($"/{Paths.OPT_OUT}/{TOKEN}", Gone),
        ["OptOut.Confirm"] = ($"/{Paths.OPT_OUT}/{TOKEN}/confirm", Gone),
        ["OptOut.Lift"] = ($"/{Paths.OPT_OUT}/{TOKEN}/lift", Gone),
        ["Answered.Index"] = ($"/{Paths.ANSWERED}/{TOKEN}", Gone),
        ["Consent.Give"] = ($"/{Paths.CONSENT}", Gone),
        ["Api.Events"] = ($"/{Paths.API}/events", [HttpStatusCode.Unauthorized]),
        ["Api.Mails"] = ($"/{Paths.API}/mails", [HttpStatusCode.Unauthorized]),
        ["Api.OpenApi"] = ($"/{Paths.API}/openapi.json", [HttpStatusCode.OK]),
        ["Status.Index"] = ($"/{Paths.STATUS}/{TOKEN}", Gone),
        ["Status.Attachment"] = ($"/{Paths.STATUS}/{TOKEN}/file/1", Gone),
        ["Status.Write"] = ($"/{Paths.STATUS}/{TOKEN}/message", Gone),
        ["Status.Solve"] = ($"/{Paths.STATUS}/{TOKEN}/solved", Gone),
        ["Account.Index"] = ($"/{Paths.ACCOUNT}", [HttpStatusCode.Redirect]),
        ["Account.Data"] = ($"/{Paths.ACCOUNT_DATA}", [HttpStatusCode.Redirect]),
        ["Order.Ask"] = ($"/{Paths.ORDER_CONTACT}/1", [HttpStatusCode.Redirect, HttpStatusCode.NotFound])
    };

    private static IEnumerable<(string Name, bool IsPost)> Actions =>
        from type in typeof(CustomerCareDefaults).Assembly.GetTypes()
        where typeof(ControllerBase).IsAssignableFrom(type) && !type.IsAbstract && !type.Namespace!.Contains(".Admin", StringComparison.Ordinal)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && method.GetCustomAttribute<HttpOptionsAttribute>() is null
        select ($"{type.Name["CustomerCare".Length..^"Controller".Length]}.{method.GetCustomAttribute<ActionNameAttribute>()?.Name ?? method.Name}", method.GetCustomAttribute<HttpPostAttribute>() is not null);

    [Test]
    public void Actions_AreThoseWalked()
    {
        Assert.That(Actions.Select(action => action.Name).Distinct(), Is.EquivalentTo(Known.Keys));
    }

    [Test]
    public async Task Walk_AStranger_LearnsNothingAndChangesNothing()
    {
        var before = await RowsAsync();
        using var nobody = await Person.NobodyAsync();
        var wrong = new List<string>();
        foreach (var (name, isPost) in Actions)
        {
            var (path, answers) = Known[name];
            var answer = isPost ? await nobody.AskAsync(path, false) : await nobody.GetAsync(path);
            var leadsToSignIn = answer.Status != HttpStatusCode.Redirect || answer.Leads.Contains("/login", StringComparison.OrdinalIgnoreCase);
            var isRefused = answers.Contains(answer.Status) || !isPost && answer.Status == HttpStatusCode.MethodNotAllowed;
            if (!isRefused || !leadsToSignIn && answers.Length < Gone.Length || answer.Body.Contains("@example.", StringComparison.Ordinal))
                wrong.Add($"{(isPost ? "POST" : "GET")} {path}: {answer}");
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(await RowsAsync(), Is.EqualTo(before));
    }

    private static async Task<string> RowsAsync()
    {
        await using var session = await SeededStore.Database.OpenAsync();
        var counts = new List<string>();
        foreach (var table in new[] { "CustomerCareInquiry", "CustomerCareInquiryEvent", "CustomerCareSurveyResponse", "CustomerCareOptOut", "CustomerCareConsent" })
            counts.Add($"{table} {await session.FirstAsync<long>($"select count(*) from [{table}]")}");
        return string.Join(", ", counts);
    }
}
