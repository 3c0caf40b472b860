using System.Globalization;

namespace DemoStore.Hosting;

/// <summary>The time that everything in the store goes by: the machine's, moved forward by as much as somebody asked for on the page "Clock", and off by as much as this process was told to be.</summary>
public sealed class DemoClock(StoreSql sql, StoreOptions options) : TimeProvider
{
    private const string Key = "demostore.clock.forwardseconds";
    private long _forwardTicks;

    public TimeSpan Forward => TimeSpan.FromTicks(Interlocked.Read(ref _forwardTicks));

    public DateTime UtcNow => GetUtcNow().UtcDateTime;

    public override DateTimeOffset GetUtcNow()
    {
        return base.GetUtcNow() + Forward + options.ClockOffset;
    }

    public async Task LoadAsync()
    {
        var seconds = await sql.ScalarAsync<string>("select \"Value\" from \"Setting\" where \"Name\" = @Key", new { Key });
        Interlocked.Exchange(ref _forwardTicks, TimeSpan.FromSeconds(long.Parse(seconds ?? "0", CultureInfo.InvariantCulture)).Ticks);
    }

    public async Task MoveForwardAsync(TimeSpan by)
    {
        if (by < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(by), by, "The clock only goes forward: what has happened stays in the past.");

        var total = Interlocked.Add(ref _forwardTicks, by.Ticks);
        var value = ((long)TimeSpan.FromTicks(total).TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await sql.ExecuteAsync("delete from \"Setting\" where \"Name\" = @Key", new { Key });
        await sql.ExecuteAsync(EntityMap<Setting>.InsertSql, new Setting { Name = Key, Value = value });
    }
}
