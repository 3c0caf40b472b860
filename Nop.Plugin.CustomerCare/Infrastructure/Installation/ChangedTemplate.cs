using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>A message template of ours whose subject or body reads otherwise in the store.</summary>
/// <param name="Languages">Where it does; null stands for the text that every language without one of its own has.</param>
public sealed record ChangedTemplate(MessageTemplate Template, MailText Text, IReadOnlyList<Language?> Languages);
