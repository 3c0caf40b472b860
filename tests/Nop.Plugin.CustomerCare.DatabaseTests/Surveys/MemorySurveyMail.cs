using System.Collections.Concurrent;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>A store's mail queue that takes what it is given, or fails, or loses the caller after queueing.</summary>
internal sealed class MemorySurveyMail : ISurveyMail
{
    private int _ids;

    public ConcurrentQueue<(SurveyMailDraft Draft, int Id)> Queued { get; } = new();

    public Exception? FailsWith { get; set; }

    /// <summary>Thrown after the mail is in the queue, as if the process had ended there.</summary>
    public Exception? DiesWith { get; set; }

    public bool IsTemplateOff { get; set; }

    public Task<int?> QueueAsync(SurveyMailDraft draft, CancellationToken cancellation = default)
    {
        if (FailsWith is { } failure)
            throw failure;
        if (IsTemplateOff)
            return Task.FromResult<int?>(null);

        var id = Interlocked.Increment(ref _ids);
        Queued.Enqueue((draft, id));
        return DiesWith is { } death ? throw death : Task.FromResult<int?>(id);
    }

    public Task<QueuedSurveyMail?> FindAsync(string claimId, string address, DateTime sinceUtc, CancellationToken cancellation = default)
    {
        var found = Queued.Where(mail => mail.Draft.ClaimId == claimId && mail.Draft.Invitation.RecipientEmail == address).Select(mail => new QueuedSurveyMail(mail.Id, mail.Draft.NowUtc));
        return Task.FromResult(found.FirstOrDefault());
    }

    public Task WithdrawAsync(IReadOnlyCollection<int> queuedEmailIds, CancellationToken cancellation = default) => Task.CompletedTask;
}
