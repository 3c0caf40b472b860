using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Factories.Surveys;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Guides;

/// <summary>The guide's fifth step.</summary>
public sealed class GuideSurveyModelFactory(GuideFrameFactory frames, ISurveyStore surveys, SurveyEditModelFactory templates, SurveySample sample, IStoreContext context, IWorkContext work, AdminTexts texts)
{
    private const string USUAL_CAP = "100";

    /// <param name="form">What was typed; null for what it begins with.</param>
    public async Task<GuideSurveyModel> PrepareAsync(GuideSurveyFormModel? form, CancellationToken cancellation)
    {
        var frame = await frames.PrepareAsync(GuideStep.Survey, cancellation);
        var there = frame.MissingPermission is null ? await surveys.LoadAsync(cancellation) : [];
        return new GuideSurveyModel
        {
            Frame = frame,
            Form = form ?? new GuideSurveyFormModel { SwitchOn = true, DailyCap = USUAL_CAP },
            Surveys = await ShowAsync(there),
            Preview = frame.MissingPermission is null && !frame.IsDone ? await PreviewAsync() : null
        };
    }

    private async Task<IReadOnlyList<GuideSurveyModel.SurveyModel>> ShowAsync(IEnumerable<Survey> there)
    {
        var shown = new List<GuideSurveyModel.SurveyModel>();
        foreach (var survey in there)
            shown.Add(new GuideSurveyModel.SurveyModel(
                survey.Id, survey.Definition.Name, await texts.GetAsync(survey.IsEnabled ? "Plugins.CustomerCare.Guide.IsOn" : "Plugins.CustomerCare.Guide.IsOff")));

        return shown;
    }

    private async Task<MailPreviewModel> PreviewAsync()
    {
        var title = await texts.GetAsync("Plugins.CustomerCare.Mail.SurveyPreview.Title");
        var planned = new Survey
        {
            Id = 0, Kind = SurveyKind.Recommendation, Definition = await templates.BeginAsync(SurveyKind.Recommendation), IsEnabled = false, Revision = 0, CreatedOnUtc = default
        };
        try
        {
            return await sample.ComposeAsync(planned, false, null, (await context.GetCurrentStoreAsync()).Id, (await work.GetWorkingLanguageAsync()).UniqueSeoCode) is { } mail
                ? MailPreview.Of(title, mail)
                : MailPreview.None(title, await texts.GetAsync("Plugins.CustomerCare.Mail.SurveyPreview.Off"));
        }
        catch (SlaSettingsException)
        {
            return MailPreview.None(title, await texts.GetAsync("Plugins.CustomerCare.Policies.Calendars.None"));
        }
        catch (InvalidOperationException exception)
        {
            return MailPreview.None(title, await texts.FormatAsync("Plugins.CustomerCare.Mail.SurveyPreview.Failed", exception.Message));
        }
    }
}
