using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>The tokens of a survey's mail.</summary>
public sealed class SurveyTokens(ISlaCatalogStore catalogs)
{
    private const string SCALE = "Survey.Scale";

    private static readonly string[] Texts =
    [
        "Survey.Question", "Survey.LowLabel", "Survey.HighLabel", "Survey.RecipientName", "Survey.OrderNumber", "Survey.InquiryNumber", "Survey.OptOutUrl",
        "Survey.ValidUntil"
    ];

    /// <summary>As written in a template, without percent signs.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Texts, SCALE];

    internal async Task<SafeTokens> OfAsync(SurveyLetter letter, SurveyWording wording, SurveyLinks links, string scale)
    {
        var isAboutOrder = letter.Survey.Kind == SurveyKind.Recommendation;
        var texts = new[]
        {
            wording.Question,
            wording.LowLabel,
            wording.HighLabel,
            letter.Name is { Length: > 0 } name ? name : letter.Address,
            isAboutOrder ? letter.Number : null,
            isAboutOrder ? null : letter.Number,
            links.OptOut,
            await LastDayAsync(letter)
        };
        return new SafeTokens(Texts.Zip(texts, (token, text) => new MailToken(token, text)).Append(new MailToken(SCALE, SurveyScale.Plain(letter.Survey.Scale), scale)));
    }

    private async Task<string> LastDayAsync(SurveyLetter letter)
    {
        var zone = BusinessTime.For((await catalogs.LoadAsync()).DefaultCalendar.Calendar);
        var day = letter.ExpiresOnUtc is { } end ? zone.ToLocal(end.AddTicks(-1)) : zone.ToLocal(letter.NowUtc).AddDays(letter.Survey.Definition.ValidDays);
        return day.ToString(DayPattern(letter.Language), MailWords.CultureOf(letter.Language));
    }

    // The language's own order of day, month and year, without the weekday, which many languages would bend after "until".
    private static string DayPattern(Language? language)
    {
        return MailWords.CultureOf(language).DateTimeFormat.LongDatePattern.Replace("dddd", string.Empty, StringComparison.Ordinal).Trim(' ', ',', '،', '.');
    }
}
