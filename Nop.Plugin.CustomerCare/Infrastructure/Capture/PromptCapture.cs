using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>
/// Turns what somebody has just sent into an inquiry. They wait for their page meanwhile: after a few seconds, and whatever fails, the store goes its way and what was written
/// stands in the log.
/// </summary>
public sealed class PromptCapture(Deferred<FormIntake> intake, HostLog log, TimeProvider clock)
{
    /// <summary>Where nobody waits: a store that is overrun for some seconds loses nothing.</summary>
    public static readonly TimeSpan Unhurried = TimeSpan.FromSeconds(12);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <param name="what">Completes "could not record … as an inquiry".</param>
    /// <param name="written">For the log, should it come to that.</param>
    /// <param name="describe">Gives null for what is no inquiry here.</param>
    /// <param name="patience">Null for as long as somebody may be kept waiting.</param>
    /// <returns>What became of it; null where it is no inquiry here or could not be recorded.</returns>
    public async Task<AppendResult?> ExecuteAsync(string what, string written, Func<Task<InquiryAppend?>> describe, TimeSpan? patience = null)
    {
        try
        {
            var longest = patience ?? Patience;
            using var end = new CancellationTokenSource(longest, clock);
            return await OpenAsync(describe, end.Token).WaitAsync(longest, clock);
        }
        catch (Exception exception)
        {
            await log.ErrorAsync($"Customer care could not record {what} as an inquiry. The store itself is not affected; what was written follows.", exception, written);
            return null;
        }
    }

    private async Task<AppendResult?> OpenAsync(Func<Task<InquiryAppend?>> describe, CancellationToken cancellation)
    {
        return await describe() is { } append ? await intake.Value.OpenAsync(append, cancellation) : null;
    }
}
