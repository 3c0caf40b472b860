namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>Says what recording would meet, without recording anything.</summary>
public sealed class CountTraces(IKnownTraces known)
{
    /// <summary>Only <see cref="RecoveryCount.Found"/> and <see cref="RecoveryCount.AlreadyThere"/> are counted: what a reply answers isn't known before the inquiries are there.</summary>
    public async Task<RecoveryTally> ExecuteAsync(IReadOnlyList<FoundTrace> found, CancellationToken cancellation = default)
    {
        var there = await known.FindAsync(found, cancellation);
        return new RecoveryTally(
        [
            .. from trace in found
               group trace by trace.Kind into same
               orderby same.Key
               select RecoveryCount.None(same.Key) with { Found = same.LongCount(), AlreadyThere = same.LongCount(trace => there.Contains(trace.SourceKey)) }
        ]);
    }
}
