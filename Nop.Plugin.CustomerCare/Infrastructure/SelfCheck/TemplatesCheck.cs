using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether our message templates are there and switched on. A reply leaves without one; the other mails don't.</summary>
public sealed class TemplatesCheck(IMessageTemplateService templates) : ISelfCheck
{
    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var missing = new List<string>();
        var off = new List<string>();
        foreach (var text in MailText.All)
        {
            var named = await templates.GetMessageTemplatesByNameAsync(text.Template);
            if (!named.Any())
                missing.Add(text.Template);
            else if (text != MailText.InquiryReply && !named.Any(template => template.IsActive))
                off.Add(text.Template);
        }

        return [Judge(missing, off)];
    }

    internal static Finding Judge(IReadOnlyList<string> missing, IReadOnlyList<string> off)
    {
        var finding = missing.Count > 0
            ? Finding.Fault("Plugins.CustomerCare.SelfCheck.Templates.Missing", string.Join(", ", missing)).Remedy("Plugins.CustomerCare.SelfCheck.PutBack.Do", CheckPlace.Restore)
            : off.Count > 0
                ? Finding.Attention("Plugins.CustomerCare.SelfCheck.Templates.Off", string.Join(", ", off)).Remedy("Plugins.CustomerCare.SelfCheck.Templates.Off.Do", CheckPlace.MessageTemplates)
                : Finding.Ok("Plugins.CustomerCare.SelfCheck.Templates.On", MailText.All.Count);
        var ours = MailText.All.Select(text => text.Template).ToList();
        return finding.Fact("missing", SupportFact.SomeOf(missing, ours)).Fact("off", SupportFact.SomeOf(off, ours));
    }
}
