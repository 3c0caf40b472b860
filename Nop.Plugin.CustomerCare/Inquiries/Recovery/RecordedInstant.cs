namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>A clock that stands: what is found in one run is recorded at one instant.</summary>
internal sealed class RecordedInstant(DateTime utc) : TimeProvider
{
    public override DateTimeOffset GetUtcNow()
    {
        return new DateTimeOffset(utc);
    }
}
