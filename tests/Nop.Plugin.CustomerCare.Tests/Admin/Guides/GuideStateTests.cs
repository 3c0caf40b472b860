using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Admin.Guides;

public class GuideStateTests
{
    private static readonly SlaCatalog Installed = Catalogs.Of([BusinessCalendar.Default("Europe/Warsaw")], SlaDefaults.Policy("Default"));

    private static readonly GuideFacts Fresh = new(Installed, new CustomerCareSettings(), false, false, false);

    [Test]
    public void Of_FreshInstallation_BeginsWithTheHours()
    {
        var state = GuideState.Of(Fresh);

        Assert.That((state.FirstOpen, state.IsOffered), Is.EqualTo((GuideStep.Hours, true)));
        Assert.That(state.Marks.Values, Is.All.EqualTo(GuideMark.None));
    }

    [Test]
    public void Of_WhatAnAdminSetUpElsewhere_IsDone()
    {
        var catalog = Catalogs.Of([Catalogs.Calendar("Shop")], Catalogs.Policy("Fast"));
        var state = GuideState.Of(new GuideFacts(catalog, new CustomerCareSettings { GuideHours = GuideMark.Skipped }, true, true, true));

        Assert.That(state.Marks.Values, Is.All.EqualTo(GuideMark.Done));
        Assert.That((state.FirstOpen, state.IsOffered), Is.EqualTo(((GuideStep?)null, false)));
    }

    [Test]
    public void Of_ConfirmedAsInstalled_IsDoneThoughNothingDiffers()
    {
        var state = GuideState.Of(Fresh with { Settings = new CustomerCareSettings { GuideHours = GuideMark.Done, GuideTargets = GuideMark.Done } });

        Assert.That((state.IsDone(GuideStep.Hours), state.IsDone(GuideStep.Targets), state.FirstOpen), Is.EqualTo((true, true, GuideStep.History)));
    }

    [Test]
    public void Of_Skipped_IsPassedByAndStaysOpenToBeDone()
    {
        var state = GuideState.Of(Fresh with { Settings = new CustomerCareSettings { GuideHours = GuideMark.Skipped } });

        Assert.That((state.Marks[GuideStep.Hours], state.FirstOpen), Is.EqualTo((GuideMark.Skipped, GuideStep.Targets)));
    }

    [Test]
    public void Of_SurveyDeletedSince_IsOpenAgain()
    {
        Assert.That(GuideState.Of(Fresh with { Settings = new CustomerCareSettings { GuideSurvey = GuideMark.Done } }).Marks[GuideStep.Survey], Is.EqualTo(GuideMark.None));
    }

    [Test]
    public void IsOffered_PutAway_IsFalse()
    {
        Assert.That(GuideState.Of(Fresh with { Settings = new CustomerCareSettings { GuideClosed = true } }).IsOffered, Is.False);
    }
}
