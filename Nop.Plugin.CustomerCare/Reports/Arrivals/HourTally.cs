using System.Runtime.InteropServices;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Reports.Arrivals;

/// <summary>Counts instants by hour of the week and by whether the store was open.</summary>
/// <param name="hours">The default calendar; its zone is the store's.</param>
internal sealed class HourTally(BusinessTime hours)
{
    private readonly Dictionary<HourOfWeek, int> _counts = [];
    private int _total;
    private int _outside;

    public void Add(DateTime utc)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, HourOfWeek.Of(utc, hours), out _)++;
        _total++;
        _outside += hours.IsOpen(utc) ? 0 : 1;
    }

    public HourCounts Counts()
    {
        return new HourCounts(_counts, _total, _outside);
    }
}
