using Microsoft.AspNetCore.DataProtection;
using Nop.Plugin.CustomerCare.Public;
using Nop.Plugin.CustomerCare.Surveys.Answering;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public;

[TestFixture]
public class FormSealTests
{
    private readonly FormSeal _seal = new(new EphemeralDataProtectionProvider());

    [Test]
    public void Open_WhatWasSealed_IsTheSame()
    {
        var form = AnswerForm.New(long.MaxValue, AnswerStep.FollowUp, new DateTime(2026, 3, 2, 12, 0, 0, 123, DateTimeKind.Utc));

        Assert.That(_seal.Open(_seal.Seal(form)), Is.EqualTo(form));
        Assert.That(_seal.Seal(form), Does.Not.Contain(form.Key));
    }

    [Test]
    public void Open_WhatSomebodyElseWrote_IsNoForm()
    {
        var form = AnswerForm.New(1, AnswerStep.First, new DateTime(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc));
        var sealedByOthers = new FormSeal(new EphemeralDataProtectionProvider()).Seal(form);
        var text = _seal.Seal(form);

        foreach (var wrong in new[] { null, "", "1|a|first|0", sealedByOthers, text[..^2], text + "," + text, "\u0000" })
            Assert.That(_seal.Open(wrong), Is.Null, wrong);
    }
}
