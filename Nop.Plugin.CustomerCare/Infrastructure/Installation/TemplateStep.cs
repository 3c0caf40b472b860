using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Configuration;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Our message templates, in each language that is shipped. The owner edits them like any other.</summary>
public sealed class TemplateStep(IMessageTemplateService templates, ISettingService settings, TemplateWriter writer) : IInstallationStep
{
    public string Name => "message templates";

    public async Task InstallAsync()
    {
        foreach (var text in MailText.All)
        {
            if (!(await templates.GetMessageTemplatesByNameAsync(text.Template)).Any())
                await AddAsync(text);
            foreach (var template in await templates.GetMessageTemplatesByNameAsync(text.Template))
                await writer.CompleteAsync(template, text);
        }
    }

    public async Task RemoveAsync()
    {
        foreach (var text in MailText.All)
            foreach (var template in (await templates.GetMessageTemplatesByNameAsync(text.Template)).ToList())
            {
                await writer.EmptyAsync(template);
                await templates.DeleteMessageTemplateAsync(template);
            }
    }

    private async Task AddAsync(MailText text)
    {
        var template = new MessageTemplate
        {
            Name = text.Template,
            IsActive = true,
            EmailAccountId = (await settings.LoadSettingAsync<EmailAccountSettings>()).DefaultEmailAccountId
        };
        await writer.FillAsync(template, text);
        await templates.InsertMessageTemplateAsync(template);
    }
}
