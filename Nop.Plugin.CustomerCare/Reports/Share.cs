namespace Nop.Plugin.CustomerCare.Reports;

internal static class Share
{
    /// <summary>0 to 1, rounded half away from zero to six decimals; null of nothing.</summary>
    public static decimal? Of(int part, int whole)
    {
        return whole == 0 ? null : Math.Round((decimal)part / whole, 6, MidpointRounding.AwayFromZero);
    }
}
