namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>Keeps replies that answer nothing we know of, until an agent places or dismisses them.</summary>
public interface IStrayReplies
{
    /// <summary>Keeps it; one that is there already stays as it is.</summary>
    Task AddAsync(OutsideReply reply, DateTime recordedOnUtc, CancellationToken cancellation = default);

    /// <summary>The one with that source key, settled or not; null if there is none.</summary>
    Task<StrayReply?> FindAsync(string sourceKey, CancellationToken cancellation = default);

    /// <summary>The one with that number, settled or not; null if there is none.</summary>
    Task<StrayReply?> FindAsync(long id, CancellationToken cancellation = default);

    /// <summary>Notes that it answers this inquiry, also where it was dismissed meanwhile.</summary>
    /// <param name="by">Who said so; null if it was found out by itself.</param>
    /// <returns>Whether that is new: false where it is placed already.</returns>
    Task<bool> PlaceAsync(long id, long inquiryId, string? by, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Notes that it answers nothing.</summary>
    /// <returns>Whether that is new: false where it is placed or dismissed already.</returns>
    Task<bool> DismissAsync(long id, string? by, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Notes that those answer nothing for which there is no inquiry of their order or requester that was asked before; spam and merged ones don't count.</summary>
    /// <returns>How many.</returns>
    Task<int> DismissUnlikelyAsync(string? by, DateTime nowUtc, CancellationToken cancellation = default);
}
