using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys.Consents;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Nop.Plugin.CustomerCare.Surveys.OptOuts;

/// <summary>A person wants no more surveys: nothing is sent to them from now on, and what waits in the store's queue is taken out of it.</summary>
public sealed class OptOut(IOptOutStore optOuts, IConsentStore consents, ISurveyMail mail, TimeProvider clock)
{
    /// <param name="storeId">The store whose mail the person had.</param>
    public async Task ExecuteAsync(string recipientKey, int storeId, OptOutSource source, CancellationToken cancellation = default)
    {
        var nowUtc = clock.NowUtc();
        var queued = await optOuts.AddAsync(recipientKey, storeId, source, nowUtc, cancellation);
        await consents.WithdrawAsync(recipientKey, nowUtc, cancellation);
        if (queued.Count > 0)
            await mail.WithdrawAsync(queued, cancellation);
    }
}
