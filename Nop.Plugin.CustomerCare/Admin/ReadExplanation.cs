using Nop.Plugin.CustomerCare.Admin.Factories.Explanations;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Explains a clock of a stored inquiry as of now.</summary>
public sealed class ReadExplanation(
    IInquiryStore inquiries,
    ISlaCatalogStore catalogs,
    BreachRepository breaches,
    ExplanationModelFactory factory,
    TimeProvider clock)
{
    /// <param name="metric">Wire name.</param>
    /// <returns>Null if there is no such inquiry or clock.</returns>
    public async Task<ExplanationModel?> ExecuteAsync(long inquiryId, string? metric, int cycle, CancellationToken cancellation = default)
    {
        if (!WireName.TryParse<SlaMetric>(metric, out var which))
            return null;

        var log = await inquiries.ReadLogAsync(inquiryId, cancellation);
        var catalog = await catalogs.LoadAsync(cancellation);
        var found = await breaches.ListAsync(inquiryId, cancellation);
        return ExplainClock.Of(log, catalog, (which, cycle), clock.GetUtcNow().UtcDateTime, found) is { } explanation
            ? await factory.PrepareAsync(inquiryId, explanation, catalog)
            : null;
    }
}
