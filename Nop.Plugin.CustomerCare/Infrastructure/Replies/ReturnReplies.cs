using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Configuration;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerCare.Infrastructure.Replies;

/// <summary>
/// What staff make of a return request: another status or other words, and the mail that tells the customer. The host raises the same event when nothing changed, and once more when a
/// request has just come in, so what each request said last is kept.
/// </summary>
public sealed class ReturnReplies(
    StaffRequest request,
    IReturnRequestService requests,
    ReturnAnswers answers,
    IHostStates states,
    ISettingService settings,
    PromptReplies replies,
    TimeProvider clock)
{
    private const string KIND = "return_request";

    private bool _noticed;

    /// <summary>Staff sent the form of a return request; the host hasn't changed it yet.</summary>
    public async Task PostedAsync()
    {
        if (request.Is("ReturnRequest", "Edit") && request.SubjectId() is { } id && await requests.GetReturnRequestByIdAsync(id) is { } before)
            await SeeAsync(before);
    }

    public async Task UpdatedAsync(ReturnRequest changed)
    {
        // What nobody saw before can't be told from what was there all along.
        var before = await SeeAsync(changed);
        if (before is null || before == ReturnAnswerReply.DigestOf(ReturnAnswers.State(changed)) || !request.IsAdmin)
            return;

        if (await request.AuthorAsync() is { } author && await CountsAsync(changed) && ReturnAnswerReply.Of(await answers.TraceAsync(changed), author, isRecovered: false) is { } answer)
            await replies.RecordAsync(answer with { HappenedOnUtc = clock.NowUtc() });
    }

    /// <summary>A mail was queued while staff have the customer told how a request stands.</summary>
    public async Task QueuedAsync(QueuedEmail mail)
    {
        if (_noticed || !request.Is("ReturnRequest", "Edit") || request.Posted("notify-customer") is null || request.SubjectId() is not { } id)
            return;

        if (await requests.GetReturnRequestByIdAsync(id) is not { } told || !await CountsAsync(told) || await request.AuthorAsync() is not { } author)
            return;

        var trace = await answers.TraceAsync(told);
        if (EmailKey.Of(trace.Customer.Email) != EmailKey.Of(mail.To))
            return;

        // Saving it was the reply; the mail only tells of it, unless the customer has written meanwhile.
        _noticed = true;
        if (!await replies.StandsAsync(ReturnAnswerReply.KeyOf(trace)))
            await replies.RecordAsync(ReturnAnswerReply.Notice(trace, mail.Id, mail.CreatedOnUtc, author));
    }

    private Task<string?> SeeAsync(ReturnRequest state)
    {
        return states.ReplaceAsync(KIND, state.Id, ReturnAnswerReply.DigestOf(ReturnAnswers.State(state)), clock.NowUtc());
    }

    private async Task<bool> CountsAsync(ReturnRequest changed)
    {
        return (await settings.LoadSettingAsync<CustomerCareSettings>(changed.StoreId)).CountReturnAnswers;
    }
}
