namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Stands still until it is told otherwise.</summary>
internal sealed class StoppedClock(string now) : TimeProvider
{
    public DateTime NowUtc { get; set; } = LogBuilder.Utc(now);

    public override DateTimeOffset GetUtcNow()
    {
        return new DateTimeOffset(NowUtc);
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        return NowUtc.Ticks;
    }
}
