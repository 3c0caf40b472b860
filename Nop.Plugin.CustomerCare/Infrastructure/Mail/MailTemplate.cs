using Nop.Core.Domain.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>What a mail is written into.</summary>
/// <param name="Source">The store's template; null where the shipped text stands in.</param>
public sealed record MailTemplate(string Subject, string Body, MessageTemplate? Source);
