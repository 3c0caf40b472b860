using System.Globalization;
using System.Net;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Public.Orders;

/// <summary>
/// Records a question about an order, once for each form, and has the host's own contact mail queued: the owner learns of it as of any message, and the store keeps it even where we can't.
/// </summary>
public sealed class AskAboutOrder(IOpenedInquiries opened, IWorkflowMessageService mails, FormSender sender, PromptCapture capture, OwnerMails ownerMails, HostLog log, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <returns>The inquiry; null where only the mail keeps the question.</returns>
    /// <exception cref="QuestionLostException">Neither an inquiry nor a mail keeps it; the store's log does.</exception>
    public async Task<long?> ExecuteAsync(OrderVisit visit, OrderQuestion question)
    {
        var key = SourceKey.Of("order_contact", visit.Order.Id.ToString(CultureInfo.InvariantCulture), question.Form);
        var queued = await IsKnownAsync(key) ? [] : await QueueAsync(visit, question);
        var result = await capture.ExecuteAsync(
            $"a question about order {visit.Order.CustomOrderNumber}",
            $"From: {visit.Name} <{visit.Email}>{Environment.NewLine}Subject: {question.Topic}{Environment.NewLine}{Environment.NewLine}{question.Text}",
            async () => await DescribeAsync(visit, question, key, queued));
        await ownerMails.CompleteAsync(result, visit.StoreId, queued);
        return result is null && queued.Count == 0 ? throw new QuestionLostException() : result?.InquiryId;
    }

    private async Task<InquiryAppend> DescribeAsync(OrderVisit visit, OrderQuestion question, string key, IReadOnlyList<int> queued)
    {
        var nowUtc = clock.NowUtc();
        var opening = new NewInquiry
        {
            SourceKey = key,
            Channel = Channel.Order,
            StoreId = visit.StoreId,
            Priority = visit.Settings.OrderContactPriority,
            RequesterName = visit.Name,
            RequesterEmail = visit.Email,
            CustomerId = await sender.CustomerIdAsync(),
            LanguageCode = await sender.LanguageCodeAsync(),
            OrderNumber = visit.Order.CustomOrderNumber,
            Subject = question.Topic
        };
        var message = new InquiryEvent
        {
            Kind = InquiryEventKind.CustomerMessage,
            HappenedOnUtc = nowUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.Requester,
            ActorName = opening.RequesterName,
            ActorId = opening.CustomerId,
            SourceKey = key,
            Subject = opening.Subject,
            Body = question.Text
        };
        return new InquiryAppend(opening, [message], queued);
    }

    private async Task<bool> IsKnownAsync(string key)
    {
        try
        {
            return (await opened.FindAsync([key]).WaitAsync(Patience, clock)).ContainsKey(key);
        }
        catch (Exception)
        {
            // Whatever is wrong there, recording meets it too and says so.
            return false;
        }
    }

    private async Task<IReadOnlyList<int>> QueueAsync(OrderVisit visit, OrderQuestion question)
    {
        if (HeaderText.OneLine(visit.Email) is not { Length: > 0 } email)
            return [];

        try
        {
            var (words, number) = (visit.Frame.Words, visit.Order.CustomOrderNumber);
            var subject = question.Topic is null
                ? await words.FormatAsync("Plugins.CustomerCare.OrderContact.Mail.Plain", number)
                : await words.FormatAsync("Plugins.CustomerCare.OrderContact.Mail.Subject", number, question.Topic);
            var ids = await mails.SendContactUsMessageAsync(
                visit.Language.Id, email, HeaderText.OneLine(visit.Name) ?? email, HeaderText.OneLine(subject, HeaderText.SUBJECT_LENGTH)!, Html(question.Text) + OrderMailMark.Of(number));
            return [.. ids.Where(id => id > 0)];
        }
        catch (Exception exception)
        {
            await log.ErrorAsync($"Customer care could not have the store's contact mail queued for a question about order {visit.Order.CustomOrderNumber}.", exception);
            return [];
        }
    }

    // The host fills in its tokens after the text: a percent sign that isn't one can't begin any.
    private static string Html(string text)
    {
        return WebUtility.HtmlEncode(text.ReplaceLineEndings("\n"))
            .Replace("\n", "<br />", StringComparison.Ordinal)
            .Replace("%", "&#37;", StringComparison.Ordinal);
    }
}
