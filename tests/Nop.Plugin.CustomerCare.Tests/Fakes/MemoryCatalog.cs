using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

internal sealed class MemoryCatalog : ISlaCatalogStore
{
    private SlaCatalog _catalog = new([], []);

    public Task<SlaCatalog> LoadAsync(CancellationToken cancellation = default)
    {
        return Task.FromResult(_catalog);
    }

    public Task ReplaceAsync(SlaSettings settings, CancellationToken cancellation = default)
    {
        _catalog = new SlaCatalog(
            settings.Calendars.Select((calendar, place) => new CalendarVersion(place + 1, 1, calendar, place)),
            settings.Policies.Select((policy, place) => new PolicyVersion(place + 1, 1, policy, place)));
        return Task.CompletedTask;
    }

    public async Task<bool> TryReplaceAsync(SlaSettings settings, SlaCatalog basis, CancellationToken cancellation = default)
    {
        if (!ReferenceEquals(basis, _catalog))
            return false;

        await ReplaceAsync(settings, cancellation);
        return true;
    }
}
