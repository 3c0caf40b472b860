using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>What the clocks of an inquiry had measured before something recorded late changed it, a line each.</summary>
public sealed class SupersededTexts(AdminTexts texts, UserTime userTime, ClockModelFactory clocks)
{
    public async Task<IReadOnlyList<string>> PrepareAsync(IEnumerable<InquiryEvent> log, SlaCatalog catalog)
    {
        var lines = new List<string>();
        foreach (var old in Supersession.Of(log, catalog))
        {
            var shown = await clocks.PrepareAsync(new ClockReading(old.Clock, old.Clock.ElapsedSeconds), catalog);
            var until = await userTime.ShowAsync(old.SupersededOnUtc);
            lines.Add(await texts.FormatAsync("Plugins.CustomerCare.Inquiry.Clocks.SupersededLine", shown.Metric, $"{shown.State.Text}. {shown.Figure}", until.Text));
        }

        return lines;
    }
}
