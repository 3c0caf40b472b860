using System.Text.Encodings.Web;
using System.Text.Json;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>
/// What a self-check found, for somebody who helps from outside: topics, states, the names of findings and their facts. No sentence of it, because sentences carry names and messages of the store's own.
/// </summary>
public static class SupportFile
{
    public const string FILE_NAME = "customer-care-self-check.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Default };

    public static byte[] Write(SelfCheckReport report)
    {
        return JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                file = "Customer care self-check",
                madeOnUtc = SupportFact.Instant(report.MadeOnUtc).Text,
                lines = report.Lines.Select(line => new
                {
                    topic = line.Topic.ToString(),
                    state = line.Finding.State.ToString(),
                    finding = line.Finding.Name,
                    facts = line.Finding.Facts.ToDictionary(fact => fact.Key, fact => fact.Value.Text, StringComparer.Ordinal)
                })
            },
            Indented);
    }
}
