namespace Nop.Plugin.CustomerCare.Reports;

internal static class Share
{
    public static decimal? Of(int part, int whole)
    {
        return whole == 0 ? null : Math.Round((decimal)part / whole, 6, MidpointRounding.AwayFromZero);
    }
}
