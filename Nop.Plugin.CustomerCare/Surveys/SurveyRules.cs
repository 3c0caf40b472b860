using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>The rules a survey must keep.</summary>
public static class SurveyRules
{
    public const int GreatestDelayHours = 180 * 24;
    public const int GreatestValidDays = 365;
    public const int GreatestCoolDownDays = 730;
    public const int GreatestDailyCap = 1_000_000;
    public const int GreatestTextLength = 1000;

    /// <summary>Every broken rule, in the order of the form; empty if the survey can be used.</summary>
    /// <param name="otherNames">Names of the other surveys.</param>
    public static IReadOnlyList<SurveyProblem> Check(SurveyKind kind, SurveyDefinition survey, IReadOnlyCollection<string> otherNames)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return
        [
            .. Name(survey.Name, otherNames), .. Trigger(kind, survey.Trigger), .. Range("delay", survey.DelayHours, 0, GreatestDelayHours), .. Window(survey.Window),
            .. Range("validDays", survey.ValidDays, 1, GreatestValidDays), .. Reminder(survey), .. Range("coolDownDays", survey.CoolDownDays, 0, GreatestCoolDownDays),
            .. Range("samplePercent", survey.SamplePercent, 0, 100), .. Range("dailyCap", survey.DailyCap ?? 1, 1, GreatestDailyCap), .. People(survey.Audience),
            .. Review(survey.ReviewUrl), .. Texts(survey.Texts)
        ];
    }

    private static IEnumerable<SurveyProblem> Name(string name, IReadOnlyCollection<string> otherNames)
    {
        if (string.IsNullOrWhiteSpace(name))
            yield return SurveyProblem.Of(SurveyRule.NameMissing, "name");
        if (name.Length > BusinessCalendar.MaxNameLength)
            yield return SurveyProblem.Of(SurveyRule.NameTooLong, "name", name.Length, BusinessCalendar.MaxNameLength);
        if (otherNames.Contains(name, StringComparer.OrdinalIgnoreCase))
            yield return SurveyProblem.Of(SurveyRule.NameTaken, "name", name);
    }

    private static IEnumerable<SurveyProblem> Trigger(SurveyKind kind, SurveyTrigger trigger)
    {
        if (kind == SurveyKind.Satisfaction != (trigger == SurveyTrigger.Resolved))
            yield return SurveyProblem.Of(SurveyRule.TriggerOfAnotherKind, "trigger", trigger);
    }

    private static IEnumerable<SurveyProblem> Range(string field, int value, int least, int greatest)
    {
        if (value < least || value > greatest)
            yield return SurveyProblem.Of(SurveyRule.OutOfRange, field, value, least, greatest);
    }

    private static IEnumerable<SurveyProblem> Window(SendingWindow window)
    {
        if (window.Days.Count == 0)
            yield return SurveyProblem.Of(SurveyRule.NoSendingDay, "window.days");
        var (from, to) = (Time(window.From), Time(window.To));
        if (from is null)
            yield return SurveyProblem.Of(SurveyRule.NotATime, "window.from", window.From);
        if (to is null)
            yield return SurveyProblem.Of(SurveyRule.NotATime, "window.to", window.To);
        if (from >= to)
            yield return SurveyProblem.Of(SurveyRule.HoursEndFirst, "window.to", window.From, window.To);
    }

    private static int? Time(string text)
    {
        const int length = 5;
        if (text is not { Length: length } || text[2] != ':' || !int.TryParse(text[..2], out var hour) || !int.TryParse(text[3..], out var minute))
            return null;

        var minutes = hour * 60 + minute;
        return minute is >= 0 and < 60 && minutes is >= 0 and <= 24 * 60 ? minutes : null;
    }

    private static IEnumerable<SurveyProblem> Reminder(SurveyDefinition survey)
    {
        if (survey.ReminderDays is not { } days)
            yield break;
        foreach (var problem in Range("reminderDays", days, 1, GreatestValidDays))
            yield return problem;
        if (days >= survey.ValidDays)
            yield return SurveyProblem.Of(SurveyRule.ReminderAfterExpiry, "reminderDays", days, survey.ValidDays);
    }

    private static IEnumerable<SurveyProblem> People(Audience audience)
    {
        if (audience.MinimumTotal < 0)
            yield return SurveyProblem.Of(SurveyRule.OutOfRange, "audience.minimumTotal", audience.MinimumTotal, 0, decimal.MaxValue);
        if (audience.MaximumTotal < (audience.MinimumTotal ?? 0))
            yield return SurveyProblem.Of(SurveyRule.TotalsCrossed, "audience.maximumTotal", audience.MaximumTotal, audience.MinimumTotal ?? 0);
        foreach (var country in audience.Countries.Where(code => code.Length != 2 || !code.All(char.IsAsciiLetter)))
            yield return SurveyProblem.Of(SurveyRule.NotACountry, "audience.countries", country);
    }

    private static IEnumerable<SurveyProblem> Review(string? url)
    {
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https"))
            yield return SurveyProblem.Of(SurveyRule.NotAWebAddress, "reviewUrl", url);
    }

    private static IEnumerable<SurveyProblem> Texts(IReadOnlyDictionary<string, SurveyTexts> texts)
    {
        return
            from language in texts
            from text in new[]
            {
                ("question", language.Value.Question), ("lowLabel", language.Value.LowLabel), ("highLabel", language.Value.HighLabel),
                ("detractorQuestion", language.Value.DetractorQuestion), ("passiveQuestion", language.Value.PassiveQuestion),
                ("promoterQuestion", language.Value.PromoterQuestion), ("thanks", language.Value.Thanks)
            }
            where text.Item2?.Length > GreatestTextLength
            select SurveyProblem.Of(SurveyRule.TextTooLong, $"texts.{language.Key}.{text.Item1}", text.Item2!.Length, GreatestTextLength);
    }
}
