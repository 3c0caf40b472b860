using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Rows as a file to download, written as they arrive; see <see cref="SafeCsv"/>.</summary>
/// <param name="fileName">Of letters, digits, hyphens and a dot.</param>
public sealed class CsvResult(IAsyncEnumerable<IReadOnlyList<string?>> rows, string fileName) : ActionResult
{
    private const int BUFFER = 64 * 1024;

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        var text = new StringBuilder("\uFEFF");
        await foreach (var row in rows.WithCancellation(context.HttpContext.RequestAborted))
        {
            SafeCsv.AppendTo(text, row);
            if (text.Length >= BUFFER)
                await FlushAsync(response, text);
        }

        await FlushAsync(response, text);
    }

    private static async Task FlushAsync(HttpResponse response, StringBuilder text)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), response.HttpContext.RequestAborted);
        text.Clear();
    }
}
