using System.Net;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>Somebody with a browser's name and cookies, who follows no redirection, so that each answer is seen.</summary>
internal sealed partial class Person : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false })
    {
        BaseAddress = new Uri(SeededStore.Address),
        Timeout = TimeSpan.FromMinutes(2)
    };

    private string _token = string.Empty;

    private Person()
    {
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
    }

    public static async Task<Person> NobodyAsync()
    {
        var person = new Person();
        await person.TakeTokenAsync();
        return person;
    }

    /// <param name="name">What stands before the @ of one of the demo store's accounts.</param>
    public static async Task<Person> SignInAsync(string name)
    {
        var person = await NobodyAsync();
        using var answer = await person.PostAsync("/login", ("email", $"{name}@example.test"), ("password", "demo"));
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{name} can't sign in: {answer.StatusCode}");
        await person.TakeTokenAsync();
        return person;
    }

    public async Task<Answer> GetAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        return await Answer.OfAsync(response);
    }

    /// <summary>What the store asked its database for that page.</summary>
    public async Task<SentStatements> CountAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        return await SentStatements.OfAsync(response);
    }

    /// <summary>What the store asked its database for that grid.</summary>
    public async Task<SentStatements> CountPostedAsync(string path, params (string Name, string Value)[] fields)
    {
        using var response = await SendAsync(path, true, [.. fields, ("__RequestVerificationToken", _token)]);
        return await SentStatements.OfAsync(response);
    }

    public Task<byte[]> DownloadAsync(string path) => _client.GetByteArrayAsync(new Uri(path, UriKind.Relative));

    /// <summary>With the form's token against forgery.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        return SendAsync(path, false, [.. fields, ("__RequestVerificationToken", _token)]);
    }

    /// <summary>With the token, as a page's script asks for it where it does.</summary>
    public async Task<Answer> AskAsync(string path, bool byScript, params (string Name, string Value)[] fields)
    {
        using var response = await SendAsync(path, byScript, [.. fields, ("__RequestVerificationToken", _token)]);
        return await Answer.OfAsync(response);
    }

    public async Task<Answer> PostWithoutTokenAsync(string path)
    {
        using var response = await SendAsync(path, false);
        return await Answer.OfAsync(response);
    }

    public void Dispose()
    {
        _client.Dispose();
    }

    private async Task<HttpResponseMessage> SendAsync(string path, bool byScript, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        if (byScript)
            request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        return await _client.SendAsync(request);
    }

    // A token is of whoever is signed in.
    private async Task TakeTokenAsync()
    {
        _token = Token().Match((await GetAsync("/contactus")).Body).Groups["token"].Value;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
