using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>What was seen of a contact form during one request: each part comes from an event of its own.</summary>
public sealed class FormRequest
{
    private readonly List<QueuedEmail> _mails = [];
    private ModelStateDictionary? _verdict;
    private bool _taken;

    /// <summary>Whether the store found fault with the form. The flag of success alone could have been posted by the visitor.</summary>
    public bool IsRefused => _verdict is { IsValid: false };

    public void Remember(QueuedEmail mail)
    {
        _mails.Add(mail);
    }

    /// <param name="verdict">The store adds its errors to it later in the request.</param>
    public void Received(ModelStateDictionary verdict)
    {
        _verdict = verdict;
    }

    /// <summary>The queued mails that carry the visitor's message; none where the store's template is switched off.</summary>
    public IReadOnlyList<int> MailsOf(string? visitor)
    {
        var key = EmailKey.Of(visitor);
        return [.. _mails.Where(mail => key is not null && EmailKey.Of(mail.ReplyTo) == key).Select(mail => mail.Id)];
    }

    /// <summary>Those of these mails that were queued in this request.</summary>
    public IReadOnlyList<QueuedEmail> Mails(IReadOnlyList<int> ids)
    {
        return [.. _mails.Where(mail => ids.Contains(mail.Id))];
    }

    /// <summary>True once: a page may be prepared several times in one request.</summary>
    public bool Take()
    {
        var first = !_taken;
        _taken = true;
        return first;
    }
}
