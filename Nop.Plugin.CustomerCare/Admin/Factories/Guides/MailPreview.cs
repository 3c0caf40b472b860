using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Guides;

/// <summary>Shows a mail that isn't sent.</summary>
internal static class MailPreview
{
    public static MailPreviewModel Of(string title, QueuedEmail mail)
    {
        return new MailPreviewModel(title, mail.Subject, $"{mail.FromName} <{mail.From}>", mail.Body, null);
    }

    /// <param name="problem">Why there is none.</param>
    public static MailPreviewModel None(string title, string problem)
    {
        return new MailPreviewModel(title, null, null, null, problem);
    }
}
