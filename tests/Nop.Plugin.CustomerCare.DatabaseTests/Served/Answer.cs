using System.Net;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <param name="Leads">Where a redirection leads; empty where it is none.</param>
internal sealed record Answer(HttpStatusCode Status, string Leads, string Body)
{
    /// <summary>Sent to sign in.</summary>
    public bool AsksToSignIn => Status == HttpStatusCode.Redirect && LocalPath == "/login" && Body.Length == 0;

    /// <summary>Refused as the host refuses: sent to its page that says so, or told so as JSON.</summary>
    public bool IsRefused => (Status == HttpStatusCode.Redirect && LocalPath == "/Admin/Security/AccessDenied" && Body.Length == 0)
        || (Status == HttpStatusCode.OK && Body.StartsWith("{\"error\":", StringComparison.Ordinal) && Body.Length < 200);

    private string LocalPath => Leads.Length == 0 ? string.Empty : new Uri(new Uri(SeededStore.Address), Leads).LocalPath;

    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        return new Answer(response.StatusCode, response.Headers.Location?.ToString() ?? string.Empty, await response.Content.ReadAsStringAsync());
    }

    public override string ToString() => $"{(int)Status} {Leads} {Body[..Math.Min(200, Body.Length)]}";
}
