using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <summary>A survey as a form shows it; read again, the form gives the same survey.</summary>
public static class SurveyFormWriter
{
    /// <param name="languages">Two-letter codes of the store's languages; those that the survey has texts in besides come behind them.</param>
    public static SurveyFormModel Write(SurveyKind kind, SurveyDefinition survey, IEnumerable<string> languages, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var isInDays = survey.DelayHours % SurveyFormReader.HOURS_A_DAY == 0 && survey.DelayHours > 0;
        return new SurveyFormModel
        {
            Kind = WireName.Of(kind),
            Name = survey.Name,
            Trigger = WireName.Of(survey.Trigger),
            Delay = (isInDays ? survey.DelayHours / SurveyFormReader.HOURS_A_DAY : survey.DelayHours).ToString(culture),
            DelayUnit = isInDays ? SurveyFormReader.DAYS : "hours",
            Days = [.. survey.Window.Days.Select(day => (int)day)],
            From = survey.Window.From,
            To = survey.Window.To,
            ValidDays = survey.ValidDays.ToString(culture),
            ReminderDays = survey.ReminderDays?.ToString(culture),
            Stores = [.. survey.Audience.Stores],
            Roles = [.. survey.Audience.Roles],
            MinimumTotal = survey.Audience.MinimumTotal?.ToString(culture),
            MaximumTotal = survey.Audience.MaximumTotal?.ToString(culture),
            Buyers = survey.Audience.Buyers is { } buyers ? WireName.Of(buyers) : null,
            Categories = [.. survey.Audience.Categories],
            Countries = [.. survey.Audience.Countries],
            Channels = [.. survey.Audience.Channels.Select(WireName.Of)],
            CoolDownDays = survey.CoolDownDays.ToString(culture),
            CoolDownPerStore = survey.CoolDownPerStore,
            SamplePercent = survey.SamplePercent.ToString(culture),
            DailyCap = survey.DailyCap?.ToString(culture),
            RequiresConsent = survey.RequiresConsent,
            WaitsForOpenInquiry = survey.WaitsForOpenInquiry,
            AsksChannel = survey.AsksChannel,
            ReviewUrl = survey.ReviewUrl,
            OpensInquiry = survey.OpensInquiry,
            AlertsManagers = survey.AlertsManagers,
            Texts = [.. languages.Concat(survey.Texts.Keys).Distinct(StringComparer.OrdinalIgnoreCase).Select(code => Texts(code, survey))]
        };
    }

    private static SurveyTextsFormModel Texts(string code, SurveyDefinition survey)
    {
        var own = survey.Texts.FirstOrDefault(texts => string.Equals(texts.Key, code, StringComparison.OrdinalIgnoreCase)).Value ?? SurveyTexts.None;
        return new SurveyTextsFormModel
        {
            Language = code,
            Question = own.Question,
            LowLabel = own.LowLabel,
            HighLabel = own.HighLabel,
            DetractorQuestion = own.DetractorQuestion,
            PassiveQuestion = own.PassiveQuestion,
            PromoterQuestion = own.PromoterQuestion,
            Thanks = own.Thanks
        };
    }
}
