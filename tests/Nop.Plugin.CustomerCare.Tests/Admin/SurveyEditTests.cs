using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Factories.Surveys;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class SurveyEditTests
{
    private MemorySurveys _surveys = null!;
    private SurveyEdit _edit = null!;

    [SetUp]
    public void SetUp()
    {
        _surveys = new MemorySurveys();
        _edit = new SurveyEdit(_surveys, AdminDesk.Texts());
    }

    [Test]
    public async Task SaveAsync_New_IsAddedSwitchedOff()
    {
        var outcome = await SaveAsync(Form("First"));

        var saved = (await _surveys.FindAsync(outcome.SurveyId!.Value))!;
        Assert.That((saved.Definition.Name, saved.Kind, saved.IsEnabled, saved.Revision), Is.EqualTo(("First", SurveyKind.Recommendation, false, 1)));
    }

    [Test]
    public async Task SaveAsync_BrokenRule_SavesNothingAndNamesIt()
    {
        var outcome = await SaveAsync(Form(" "));

        Assert.That(outcome.Problems.Select(problem => problem.Rule), Is.EqualTo(new[] { SurveyRule.NameMissing }));
        Assert.That((outcome.SurveyId, (await _surveys.LoadAsync()).Count), Is.EqualTo(((int?)null, 0)));
    }

    [Test]
    public async Task SaveAsync_NameOfAnother_IsRefused()
    {
        await SaveAsync(Form("Taken"));

        Assert.That((await SaveAsync(Form("TAKEN"))).Problems.Select(problem => problem.Rule), Is.EqualTo(new[] { SurveyRule.NameTaken }));
    }

    [Test]
    public async Task SaveAsync_SomebodyElseSavedSince_KeepsTheirsAndOffersToReplaceIt()
    {
        var id = (await SaveAsync(Form("Survey"))).SurveyId!.Value;
        await SaveAsync(Form("Theirs", id, 1));

        var late = await SaveAsync(Form("Mine", id, 1));

        Assert.That((late.SurveyId, late.Conflict!.NewerId), Is.EqualTo(((int?)null, 2)));
        Assert.That(late.Conflict.Text, Does.Contain("Theirs"));
        Assert.That((await _surveys.FindAsync(id))!.Definition.Name, Is.EqualTo("Theirs"));

        var agreed = Form("Mine", id, 1);
        agreed.Over = late.Conflict.NewerId;
        Assert.That((await SaveAsync(agreed)).SurveyId, Is.EqualTo(id));
        Assert.That((await _surveys.FindAsync(id))!.Definition.Name, Is.EqualTo("Mine"));
    }

    [Test]
    public async Task SaveAsync_DeletedMeanwhile_SaysSoAndAddsNothing()
    {
        var id = (await SaveAsync(Form("Survey"))).SurveyId!.Value;
        await _surveys.DeleteAsync(id);

        var late = await SaveAsync(Form("Mine", id, 1));

        Assert.That((late.SurveyId, late.Conflict!.NewerId, (await _surveys.LoadAsync()).Count), Is.EqualTo(((int?)null, 0, 0)));
    }

    [Test]
    public async Task ReadAsync_KindOfASavedSurvey_IsNotTheForms()
    {
        var id = (await SaveAsync(Form("Survey"))).SurveyId!.Value;
        var form = Form("Survey", id, 1);
        form.Kind = "satisfaction";

        Assert.That((await _edit.ReadAsync(form, CultureInfo.InvariantCulture, CancellationToken.None)).Kind, Is.EqualTo(SurveyKind.Recommendation));
    }

    private static SurveyFormModel Form(string name, int id = 0, int revision = 0)
    {
        var form = SurveyFormWriter.Write(SurveyKind.Recommendation, SurveyDefaults.Of(SurveyKind.Recommendation, name), ["en"], CultureInfo.InvariantCulture);
        (form.Id, form.Revision) = (id, revision);
        return form;
    }

    private async Task<SurveySaveOutcome> SaveAsync(SurveyFormModel form)
    {
        return await _edit.SaveAsync(await _edit.ReadAsync(form, CultureInfo.InvariantCulture, CancellationToken.None), CancellationToken.None);
    }
}
