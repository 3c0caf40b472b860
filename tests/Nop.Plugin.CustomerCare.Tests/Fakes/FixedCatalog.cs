using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>One calendar, Monday to Friday 09:00 to 17:00, and one policy that matches everything.</summary>
internal sealed class FixedCatalog(string timeZone = "Europe/Warsaw") : ISlaCatalogStore
{
    public SlaCatalog Catalog { get; } = new(
        [new CalendarVersion(7, 1, BusinessCalendar.Default(timeZone), 0)],
        [new PolicyVersion(3, 1, new SlaPolicy("All", true, "Default", PolicyMatch.Everything, Targets, []), 0)]);

    private static SlaTarget[] Targets { get; } =
        [new(SlaMetric.FirstResponse, 240, TargetTime.Business), new(SlaMetric.FirstResolution, 960, TargetTime.Business)];

    public Task<SlaCatalog> LoadAsync(CancellationToken cancellation = default)
    {
        return Task.FromResult(Catalog);
    }

    public Task ReplaceAsync(SlaSettings settings, CancellationToken cancellation = default)
    {
        throw new NotSupportedException();
    }

    public Task<bool> TryReplaceAsync(SlaSettings settings, SlaCatalog basis, CancellationToken cancellation = default)
    {
        throw new NotSupportedException();
    }
}
