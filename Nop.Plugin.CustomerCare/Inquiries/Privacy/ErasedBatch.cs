namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>What was taken out of the log, and what of it lies elsewhere in the store.</summary>
/// <param name="Inquiries">How many.</param>
/// <param name="LastId">The greatest number among them; 0 for none.</param>
/// <param name="Mails">Queued mails of ours to their requesters.</param>
/// <param name="DownloadIds">The host's downloads that held their attachments.</param>
public sealed record ErasedBatch(int Inquiries, long LastId, IReadOnlyList<ErasedBatch.Mail> Mails, IReadOnlyList<int> DownloadIds)
{
    public static ErasedBatch None { get; } = new(0, 0, [], []);

    /// <param name="Address">To whom it went, because the host may have given the number to another mail since.</param>
    public sealed record Mail(int QueuedEmailId, string Address);
}
