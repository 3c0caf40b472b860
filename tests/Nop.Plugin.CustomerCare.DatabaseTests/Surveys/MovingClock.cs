namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class MovingClock(DateTime utc) : TimeProvider
{
    public DateTime NowUtc { get; set; } = utc;

    public override DateTimeOffset GetUtcNow() => new(NowUtc);
}
