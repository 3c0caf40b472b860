namespace Nop.Plugin.CustomerCare.DatabaseTests;

public sealed class FixedClock(DateTime utc) : TimeProvider
{
    public override DateTimeOffset GetUtcNow()
    {
        return new DateTimeOffset(utc);
    }
}
