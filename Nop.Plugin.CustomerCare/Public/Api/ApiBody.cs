using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Nop.Plugin.CustomerCare.Public.Api;

/// <summary>Reads the JSON of a request, as far as it is small and sound enough.</summary>
internal static class ApiBody
{
    /// <summary>In bytes.</summary>
    public const int GREATEST = 4 * 1024 * 1024;

    private const int DEPTH = 8;
    private const int CHUNK = 64 * 1024;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = DEPTH };

    /// <returns>The document, or what to answer instead.</returns>
    public static async Task<(JsonDocument? Json, IActionResult? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!IsJson(request.ContentType) || request.Headers.ContentEncoding is { Count: > 0 } encoding && encoding != "identity")
            return (null, ApiAnswers.Problem(StatusCodes.Status415UnsupportedMediaType, "Not JSON", "Send application/json in UTF-8, not compressed."));

        try
        {
            if (await BytesAsync(request.Body, cancellation) is not { } bytes)
                return (null, TooLarge());
            if (!Utf8.IsValid(bytes))
                return (null, Malformed());

            return (JsonDocument.Parse(WithoutMark(bytes), Options), null);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooLarge());
        }
        catch (JsonException)
        {
            return (null, Malformed());
        }
    }

    private static bool IsJson(string? contentType)
    {
        return MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType is { } media
            && (media.Equals("application/json", StringComparison.OrdinalIgnoreCase) || media.EndsWith("+json", StringComparison.OrdinalIgnoreCase))
            && (type.CharSet is null || type.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    // What is too much is read and let go, up to what the host takes: a client whose sending is cut off never gets the answer.
    private static async Task<byte[]?> BytesAsync(Stream body, CancellationToken cancellation)
    {
        using var read = new MemoryStream();
        var chunk = new byte[CHUNK];
        var total = 0L;
        for (int count; (count = await body.ReadAsync(chunk, cancellation)) > 0;)
        {
            total += count;
            if (total <= GREATEST)
                read.Write(chunk, 0, count);
        }

        return total > GREATEST ? null : read.ToArray();
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes)
    {
        return bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
    }

    private static IActionResult Malformed()
    {
        return ApiAnswers.Problem(StatusCodes.Status400BadRequest, "Not valid JSON", $"The body isn't JSON in UTF-8, or is nested deeper than {DEPTH} levels.");
    }

    private static IActionResult TooLarge()
    {
        return ApiAnswers.Problem(StatusCodes.Status413PayloadTooLarge, "Too large", $"A request has at most {GREATEST} bytes.");
    }
}
