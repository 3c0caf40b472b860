using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

internal static class BandText
{
    public static Task<string> OfAsync(ResponseBand band, AdminTexts texts)
    {
        return (band.OverHours, band.UpToHours) switch
        {
            (null, { } upTo) => texts.FormatAsync("Plugins.CustomerCare.SlaReport.Band.UpTo", upTo),
            ({ } over, { } upTo) => texts.FormatAsync("Plugins.CustomerCare.SlaReport.Band.Between", over, upTo),
            _ => texts.FormatAsync("Plugins.CustomerCare.SlaReport.Band.MoreThan", band.OverHours ?? 0)
        };
    }
}
