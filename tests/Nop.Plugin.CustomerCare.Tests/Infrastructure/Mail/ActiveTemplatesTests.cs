using System.Linq.Expressions;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Localization;
using Nop.Services.Messages;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Mail;

[TestFixture]
public class ActiveTemplatesTests
{
    private static readonly ShippedTexts Shipped = new(TestTexts.Folder);
    private static readonly MailText Text = MailText.SurveyInvitation;
    private static readonly Language Polish = new() { Id = 2, LanguageCulture = "pl-PL", UniqueSeoCode = "pl" };

    [Test]
    public async Task FindAsync_LanguageCameLaterAndHasNoTranslation_ShippedTextInTheLanguage()
    {
        var found = await FindAsync(Shipped.English[Text.SubjectKey], Shipped.English[Text.BodyKey]);

        Assert.That(found.Subject, Is.EqualTo(Shipped.For("pl-PL")[Text.SubjectKey]));
        Assert.That(found.Body, Is.EqualTo(Shipped.For("pl-PL")[Text.BodyKey]));
    }

    [Test]
    public async Task FindAsync_OwnersWords_Stay()
    {
        var found = await FindAsync("How was it?", "<p>%Survey.Scale%</p>");

        Assert.That(found.Subject, Is.EqualTo("How was it?"));
        Assert.That(found.Body, Is.EqualTo("<p>%Survey.Scale%</p>"));
    }

    // What the host gives for the language, be it the language's own or the main one's.
    private static async Task<MailTemplate> FindAsync(string subject, string body)
    {
        var template = new MessageTemplate { Name = Text.Template, Subject = subject, Body = body, IsActive = true };
        var templates = Substitute.For<IMessageTemplateService>();
        templates.GetMessageTemplatesByNameAsync(Text.Template, 1).Returns([template]);
        var localization = Substitute.For<ILocalizationService>();
        localization.GetLocalizedAsync(template, Arg.Any<Expression<Func<MessageTemplate, string>>>(), Polish.Id)
            .Returns(call => call.Arg<Expression<Func<MessageTemplate, string>>>().Compile()(template));
        return (await new ActiveTemplates(templates, localization, Shipped).FindAsync(Text, 1, Polish))!;
    }
}
