using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Plugin.CustomerCare.Tests.Localization;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Surveys;

public class SurveyTokensTests
{
    [TestCaseSource(typeof(TextFiles), nameof(TextFiles.Languages))]
    public async Task AdditionalTokensAdded_WhatShippedTemplatesUse_IsListedInTheEditor(string language)
    {
        using var store = new FakeStore();
        using var request = store.Request();
        var listed = new AdditionalTokensAddedEvent();

        await FakeStore.PublishAsync(request, listed);

        var texts = TextFiles.Read(language);
        var used = MailText.All.SelectMany(text => TextFiles.Placeholders(texts[text.SubjectKey] + texts[text.BodyKey])).Where(token => !token.StartsWith("%Store.", StringComparison.Ordinal));
        Assert.That(used.Except(listed.AdditionalTokens), Is.Empty);
        Assert.That(listed.AdditionalTokens, Does.Contain("%Survey.Scale%").And.Contain("%Survey.OptOutUrl%").And.Contain("%Survey.Comment%"));
    }
}
