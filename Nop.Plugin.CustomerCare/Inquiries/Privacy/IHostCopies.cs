namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>What the store itself keeps of erased inquiries on our behalf.</summary>
public interface IHostCopies
{
    /// <summary>Takes mails of ours that haven't left yet out of the store's queue, and deletes files. What isn't there any more is passed over.</summary>
    Task RemoveAsync(ErasedBatch erased, CancellationToken cancellation = default);
}
