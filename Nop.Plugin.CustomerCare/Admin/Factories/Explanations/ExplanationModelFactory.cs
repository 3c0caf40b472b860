using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>An explanation in words.</summary>
public sealed class ExplanationModelFactory(AdminTexts texts, Sentences sentences, ClockModelFactory clocks, ExplanationSections sections)
{
    public async Task<ExplanationModel> PrepareAsync(long inquiryId, ClockExplanation explanation, SlaCatalog catalog)
    {
        var clock = explanation.Clock;
        var used = clock.State == ClockState.Ended ? (long?)null : explanation.Sum.UsedSeconds;
        var shown = await clocks.PrepareAsync(new ClockReading(clock, used), catalog);
        return new ExplanationModel
        {
            InquiryId = inquiryId,
            MetricName = shown.MetricName,
            Cycle = clock.Cycle,
            Title = await TitleAsync(clock, shown.Metric),
            State = shown.State,
            Figure = shown.Figure,
            ZoneNote = await texts.FormatAsync("Plugins.CustomerCare.Explain.ZoneNote", explanation.Wall.ZoneId),
            AsOf = await sentences.OfAsync("Plugins.CustomerCare.Explain.AsOf", explanation.Wall.Of(explanation.AsOfUtc)),
            Sections = await sections.PrepareAsync(explanation, catalog)
        };
    }

    private async Task<string> TitleAsync(SlaClock clock, string metric)
    {
        return clock.Metric == SlaMetric.NextResponse
            ? await texts.FormatAsync("Plugins.CustomerCare.Explain.Cycle", metric, clock.Cycle.ToString(CultureInfo.CurrentCulture))
            : metric;
    }
}
