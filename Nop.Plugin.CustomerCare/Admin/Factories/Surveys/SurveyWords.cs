using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <summary>Parts of a survey in the reader's language.</summary>
public sealed class SurveyWords(AdminTexts texts, SeesInquiries seesInquiries)
{
    /// <summary>The event and how long after it people are asked.</summary>
    public async Task<string> AsksAsync(SurveyDefinition survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        if (survey.DelayHours == 0)
            return await texts.FormatAsync("Plugins.CustomerCare.Survey.Asks.AtOnce", await texts.NameAsync(survey.Trigger));

        var key = survey.Trigger switch
        {
            SurveyTrigger.Paid => "Plugins.CustomerCare.Survey.Asks.Paid",
            SurveyTrigger.Shipped => "Plugins.CustomerCare.Survey.Asks.Shipped",
            SurveyTrigger.Delivered => "Plugins.CustomerCare.Survey.Asks.Delivered",
            SurveyTrigger.Completed => "Plugins.CustomerCare.Survey.Asks.Completed",
            _ => "Plugins.CustomerCare.Survey.Asks.Resolved"
        };
        return await texts.FormatAsync(key, DurationText.Of(survey.DelayHours * 3600L, TargetTime.Calendar, await texts.DurationUnitsAsync()));
    }

    /// <summary>How an order or inquiry is named in lists.</summary>
    public async Task<string> SubjectAsync(SurveyKind kind, long subjectId, string? orderNumber)
    {
        if (kind == SurveyKind.Recommendation)
            return await texts.FormatAsync("Plugins.CustomerCare.Survey.Order", orderNumber ?? subjectId.ToString(CultureInfo.CurrentCulture));

        return await seesInquiries.AskAsync()
            ? await texts.FormatAsync("Plugins.CustomerCare.Survey.Inquiry", subjectId.ToString(CultureInfo.CurrentCulture))
            : await texts.GetAsync("Plugins.CustomerCare.Contacts.Column.Inquiry");
    }

    /// <summary>The id that the name leads to; null for an inquiry that whoever looks may not see.</summary>
    public async Task<long?> LeadsToAsync(SurveyKind kind, long subjectId)
    {
        return kind == SurveyKind.Recommendation ? subjectId : await seesInquiries.NumberAsync(subjectId);
    }

    public static string Number(int number)
    {
        return number.ToString("N0", CultureInfo.CurrentCulture);
    }
}
