using System.Collections.Concurrent;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Public.ContactBlock;

/// <summary>
/// Keeps what the contact page is told for some minutes, each store's apart, so that visitors cost the database nothing. Where it could not be read nobody waits for it again for a while.
/// </summary>
public sealed class ContactFigureCache(ISlaCatalogStore catalogs, TypicalResponseQuery typical, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Lately = TimeSpan.FromDays(30);
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<int, (ContactBlockFigures? Figures, DateTime UntilUtc)> _kept = new();
    private readonly SemaphoreSlim _turn = new(1);

    /// <returns>Null where they could not be read a moment ago.</returns>
    /// <exception cref="Exception">They could not be read now.</exception>
    public async Task<ContactBlockFigures?> GetAsync(int storeId, CancellationToken cancellation = default)
    {
        if (TryFind(storeId, out var figures))
            return figures;

        await _turn.WaitAsync(cancellation);
        try
        {
            return TryFind(storeId, out figures) ? figures : await ReadAsync(storeId);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _turn.Dispose();
    }

    private bool TryFind(int storeId, out ContactBlockFigures? figures)
    {
        var isKept = _kept.TryGetValue(storeId, out var kept) && clock.GetUtcNow().UtcDateTime < kept.UntilUtc;
        figures = kept.Figures;
        return isKept;
    }

    // A visitor who leaves doesn't stop it: the next one needs it, too.
    private async Task<ContactBlockFigures> ReadAsync(int storeId)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        _kept[storeId] = (null, nowUtc + Pause);
        var hours = BusinessTime.For((await catalogs.LoadAsync()).DefaultCalendar.Calendar);
        var figures = new ContactBlockFigures(hours, await typical.ExecuteAsync(storeId, nowUtc - Lately));
        _kept[storeId] = (figures, nowUtc + Kept);
        return figures;
    }
}
