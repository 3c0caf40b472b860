using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Benchmarks.Contact;

/// <summary>Somebody with a browser of their own on the contact page.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _browser;
    private readonly int _number;
    private string _token = string.Empty;

    public Visitor(Uri store, int number)
    {
        _browser = new HttpClient(new SocketsHttpHandler { UseCookies = true, MaxConnectionsPerServer = 64 }) { BaseAddress = store, Timeout = TimeSpan.FromMinutes(1) };
        _number = number;
    }

    public async Task OpenAsync()
    {
        _token = Token().Match(await _browser.GetStringAsync("contactus")).Groups[1].Value;
        if (_token.Length == 0)
            throw new InvalidOperationException("The contact page has no antiforgery token.");
    }

    /// <returns>How long the store took to answer.</returns>
    /// <exception cref="InvalidOperationException">The store didn't accept the form.</exception>
    public async Task<TimeSpan> SendAsync(string text)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", _token), new("FullName", $"Visitor {_number}"), new("Email", $"visitor{_number}@example.com"), new("Subject", text), new("Enquiry", text), new("captcha", "seven")
        ]);
        var started = Stopwatch.GetTimestamp();
        using var answer = await _browser.PostAsync("contactus", form);
        var page = await answer.Content.ReadAsStringAsync();
        var took = Stopwatch.GetElapsedTime(started);
        return answer.IsSuccessStatusCode && page.Contains("successfully sent", StringComparison.Ordinal)
            ? took
            : throw new InvalidOperationException($"The contact form was answered with status {(int)answer.StatusCode} and without thanks.");
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _browser.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>With the form's token.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", _token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await _browser.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    public void Dispose() => _browser.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
