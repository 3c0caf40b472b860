using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Recovery;

/// <summary>A guest of a store with a browser's name and cookies.</summary>
internal sealed partial class HttpVisitor : IDisposable
{
    private readonly HttpClient _client;

    public HttpVisitor(string address)
    {
        _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(1) };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
    }

    /// <summary>Whether anybody answers there.</summary>
    public async Task<bool> IsThereAsync()
    {
        try
        {
            return (await _client.GetAsync(new Uri("/", UriKind.Relative))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public async Task<string> ReadAsync(string path)
    {
        return await _client.GetStringAsync(new Uri(path, UriKind.Relative));
    }

    /// <summary>Fills in the form of a page and sends it: the page after it, its address, and how long that took.</summary>
    public async Task<(string Page, string Path, TimeSpan Took)> SendAsync(string path, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await ReadAsync(path)).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        var watch = Stopwatch.StartNew();
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), form);
        var page = await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        return (page, response.RequestMessage!.RequestUri!.AbsolutePath, watch.Elapsed);
    }

    /// <summary>Sends a form of a page to another address.</summary>
    public async Task PressAsync(string page, string path, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await ReadAsync(page)).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), form);
        response.EnsureSuccessStatusCode();
    }

    public void Dispose()
    {
        _client.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
