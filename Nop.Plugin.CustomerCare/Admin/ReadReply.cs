using Microsoft.AspNetCore.Http;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Html;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Reads what was sent off with the reply form.</summary>
public sealed class ReadReply(CannedReplyRepository canned, AdminTexts texts, HostLog log)
{
    /// <summary>The form with its HTML made harmless and its text taken from that; what is plain stays plain.</summary>
    public static ReplyModel Clean(ReplyModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (string.IsNullOrWhiteSpace(form.ReplyHtml))
            return form with { ReplyHtml = null };

        var html = ReplyHtml.Clean(form.ReplyHtml);
        return form with { ReplyHtml = html, ReplyText = PlainReply.Of(html) };
    }

    /// <summary>Why it can't be sent, in a sentence; null if it can.</summary>
    /// <param name="form">As it came.</param>
    public async Task<string?> ProblemAsync(ReplyModel form, IReadOnlyCollection<IFormFile> files)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (Math.Max(form.ReplyHtml?.Length ?? 0, form.ReplyText?.Length ?? 0) > ReplyHtml.Longest)
            return await texts.FormatAsync("Plugins.CustomerCare.Inquiry.Reply.TooLong", ReplyHtml.Longest);

        var clean = Clean(form);
        if (clean.ReplyHtml?.Length > ReplyHtml.Longest) // Written anew it may be longer.
            return await texts.FormatAsync("Plugins.CustomerCare.Inquiry.Reply.TooLong", ReplyHtml.Longest);
        if (string.IsNullOrWhiteSpace(clean.ReplyText))
            return await texts.GetAsync("Plugins.CustomerCare.Inquiry.Reply.Empty");

        return AttachmentRules.Problem([.. files.Select(file => (AttachmentRules.NameOf(file.FileName), file.Length))]) is var (rule, name)
            ? string.Format(
                System.Globalization.CultureInfo.CurrentCulture, await texts.NameAsync(rule), name, AttachmentRules.MostFiles, AttachmentRules.MostBytes / 1024 / 1024, string.Join(", ", AttachmentRules.Endings))
            : null;
    }

    /// <param name="form">Clean and without problems.</param>
    public static async Task<WrittenReply> ReadAsync(ReplyModel form, IEnumerable<IFormFile> files)
    {
        ArgumentNullException.ThrowIfNull(form);
        var read = new List<AttachedFile>();
        foreach (var file in files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            read.Add(new AttachedFile(AttachmentRules.NameOf(file.FileName), bytes.ToArray()));
        }

        return new WrittenReply(form.ReplyText!)
        {
            Html = form.ReplyHtml,
            Status = WireName.TryParse<InquiryStatus>(form.StatusAfter, out var status) && status != InquiryStatus.New ? status : null,
            SeenEventId = form.SeenEventId,
            Files = read
        };
    }

    /// <summary>Counts the canned replies that were sent; that this fails is no reason to call the reply failed.</summary>
    public async Task CountCannedAsync(ReplyModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        try
        {
            await canned.CountUseAsync([.. form.Canned.Distinct().Take(50)]);
        }
        catch (Exception exception)
        {
            await log.ErrorAsync($"Customer care could not count the use of canned replies: {exception.Message}", exception);
        }
    }
}
