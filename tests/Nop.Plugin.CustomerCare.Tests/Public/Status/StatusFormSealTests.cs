using Microsoft.AspNetCore.DataProtection;
using Nop.Plugin.CustomerCare.Public;
using Nop.Plugin.CustomerCare.Public.Status;
using Nop.Plugin.CustomerCare.Surveys.Answering;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public.Status;

[TestFixture]
public class StatusFormSealTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);
    private readonly EphemeralDataProtectionProvider _keys = new();

    [Test]
    public void Open_OfThisInquiry_IsTheSame()
    {
        var (seal, form) = (new StatusFormSeal(_keys), StatusForm.New(42, Now));

        Assert.That(seal.Open(seal.Seal(form), 42), Is.EqualTo(form));
        Assert.That(StatusForm.New(42, Now).Key, Is.Not.EqualTo(form.Key));
    }

    [Test]
    public void Open_AnythingElse_IsNoForm()
    {
        var seal = new StatusFormSeal(_keys);
        var text = seal.Seal(StatusForm.New(42, Now));
        var ofSurvey = new FormSeal(_keys).Seal(AnswerForm.New(42, AnswerStep.First, Now));
        var ofOtherStore = new StatusFormSeal(new EphemeralDataProtectionProvider()).Seal(StatusForm.New(42, Now));

        Assert.That(seal.Open(text, 43), Is.Null);
        foreach (var wrong in new[] { null, "", "42|a|0", ofSurvey, ofOtherStore, text[..^2] })
            Assert.That(seal.Open(wrong, 42), Is.Null, wrong);
    }
}
