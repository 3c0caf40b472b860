namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>Keeps replies that answer nothing we know of, until an agent places or dismisses them.</summary>
public interface IStrayReplies
{
    /// <summary>Keeps it; one that is there already stays as it is.</summary>
    Task AddAsync(OutsideReply reply, DateTime recordedOnUtc, CancellationToken cancellation = default);
}
