using Nop.Services.Messages;

namespace DemoStore.Services;

public sealed class MessageTemplateService(Entities<MessageTemplate> templates) : IMessageTemplateService
{
    public async Task<IList<MessageTemplate>> GetAllMessageTemplatesAsync(int storeId, string? keywords = null, bool? isActive = null, int emailAccountId = 0)
    {
        return (await templates.ListAsync(orderBy: "\"Name\", \"Id\"")).Where(template => isActive is null || template.IsActive == isActive).ToList();
    }

    public async Task<IList<MessageTemplate>> GetMessageTemplatesByNameAsync(string messageTemplateName, int? storeId = null)
    {
        return await templates.ListAsync("\"Name\" = @messageTemplateName", new { messageTemplateName });
    }

    public async Task<MessageTemplate> GetMessageTemplateByIdAsync(int messageTemplateId)
    {
        return (await templates.FindAsync(messageTemplateId))!;
    }

    public Task InsertMessageTemplateAsync(MessageTemplate messageTemplate)
    {
        return templates.InsertAsync(messageTemplate);
    }

    public Task UpdateMessageTemplateAsync(MessageTemplate messageTemplate)
    {
        return templates.UpdateAsync(messageTemplate);
    }

    public Task DeleteMessageTemplateAsync(MessageTemplate messageTemplate)
    {
        return templates.DeleteAsync(messageTemplate);
    }
}
