using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Nop.Plugin.CustomerCare.Public.Api;

/// <summary>Answers of the inbound API: JSON, or problem details (RFC 9457). Written here, because what the host has set for JSON is for its own pages.</summary>
internal static class ApiAnswers
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
    };

    public static IActionResult Json(object body)
    {
        return new ContentResult { StatusCode = StatusCodes.Status200OK, ContentType = "application/json; charset=utf-8", Content = JsonSerializer.Serialize(body, Options) };
    }

    public static IActionResult Problem(int status, string title, string? detail = null, object? errors = null, object? results = null)
    {
        var body = new { Type = "about:blank", Title = title, Status = status, Detail = detail, Errors = errors, Results = results };
        return new ContentResult { StatusCode = status, ContentType = "application/problem+json; charset=utf-8", Content = JsonSerializer.Serialize(body, Options) };
    }

    public static IActionResult Unauthorized(HttpResponse response, bool isNamed)
    {
        response.Headers.WWWAuthenticate = isNamed ? "Bearer error=\"invalid_token\"" : "Bearer";
        return Problem(StatusCodes.Status401Unauthorized, "No valid key", "Send a key made in the store's admin as \"Authorization: Bearer cck_…\".");
    }

    public static IActionResult Forbidden(HttpResponse response, string scope)
    {
        response.Headers.WWWAuthenticate = $"Bearer error=\"insufficient_scope\", scope=\"{scope}\"";
        return Problem(StatusCodes.Status403Forbidden, "The key may not do this", $"It needs the scope {scope}.");
    }

    public static IActionResult OnlyPost(HttpResponse response)
    {
        response.Headers.Allow = "POST";
        return Problem(StatusCodes.Status405MethodNotAllowed, "Only POST", "What is told is sent by POST; nothing can be read here.");
    }

    public static IActionResult TooMany(HttpResponse response, TimeSpan after)
    {
        response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Problem(StatusCodes.Status429TooManyRequests, "Too many requests", "Try again after the seconds that Retry-After names.");
    }

    public static IActionResult Unavailable(HttpResponse response)
    {
        response.Headers.RetryAfter = "60";
        return Problem(StatusCodes.Status503ServiceUnavailable, "Not possible at the moment", "Some of it may be recorded. Send the same again later: what is there already stays as it is.");
    }
}
