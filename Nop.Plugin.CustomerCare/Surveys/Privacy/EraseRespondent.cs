using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Nop.Plugin.CustomerCare.Surveys.Privacy;

/// <summary>Erases a person from all surveys, mails that still wait in the store's queue included.</summary>
public sealed class EraseRespondent(IRespondentStore respondents, ISurveyMail mail)
{
    /// <param name="customerId">Null if only the address is known.</param>
    /// <param name="email">Blank if only the account is known.</param>
    public async Task ExecuteAsync(int? customerId, string? email, CancellationToken cancellation = default)
    {
        var key = EmailKey.Of(email) is { } address ? Recipient.KeyOf(address) : null;
        await mail.WithdrawAsync(await respondents.FindMailsAsync(customerId, key, cancellation), cancellation);
        await mail.WithdrawAsync(await respondents.EraseAsync(customerId, key, cancellation), cancellation);
    }
}
