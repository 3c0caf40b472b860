using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <summary>Reads what was typed for a survey as far as it can be read and collects what can't.</summary>
public sealed class SurveyFormReader
{
    /// <summary>The unit of a delay in days; the other is hours.</summary>
    public const string DAYS = "days";

    internal const int HOURS_A_DAY = 24;

    private const int LONGEST_CODE = 10;

    private readonly TypedNumbers _numbers;

    private SurveyFormReader(CultureInfo culture)
    {
        _numbers = new TypedNumbers(culture);
    }

    /// <param name="basis">The survey as it was, or as it begins: what the form doesn't hold stays as it is there.</param>
    /// <param name="culture">How numbers are written; a point is always taken too.</param>
    public static SurveyReading Read(SurveyFormModel form, SurveyKind kind, SurveyDefinition basis, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(basis);
        var reader = new SurveyFormReader(culture);
        return new SurveyReading(reader.Definition(form, kind, basis), reader._numbers.Problems);
    }

    private SurveyDefinition Definition(SurveyFormModel form, SurveyKind kind, SurveyDefinition basis)
    {
        return basis with
        {
            Name = form.Name?.Trim() ?? string.Empty,
            Trigger = WireName.TryParse<SurveyTrigger>(form.Trigger, out var trigger) ? trigger : basis.Trigger,
            DelayHours = _numbers.Whole(form.Delay, "delay", form.DelayUnit == DAYS ? HOURS_A_DAY : 1) ?? 0,
            Window = new SendingWindow([.. form.Days.Where(day => day is >= 0 and < 7).Distinct().Select(day => (DayOfWeek)day)], Time(form.From), Time(form.To)),
            ValidDays = _numbers.Required(form.ValidDays, "validDays") ?? basis.ValidDays,
            ReminderDays = _numbers.Whole(form.ReminderDays, "reminderDays"),
            CoolDownDays = _numbers.Whole(form.CoolDownDays, "coolDownDays") ?? 0,
            CoolDownPerStore = form.CoolDownPerStore,
            SamplePercent = _numbers.Required(form.SamplePercent, "samplePercent") ?? basis.SamplePercent,
            DailyCap = _numbers.Whole(form.DailyCap, "dailyCap"),
            RequiresConsent = form.RequiresConsent,
            WaitsForOpenInquiry = form.WaitsForOpenInquiry,
            Audience = People(form, kind),
            AsksChannel = form.AsksChannel,
            ReviewUrl = Text(form.ReviewUrl),
            OpensInquiry = form.OpensInquiry,
            AlertsManagers = form.AlertsManagers,
            Texts = Texts(form.Texts)
        };
    }

    // Nobody buys an inquiry, and no order comes in by a door.
    private Audience People(SurveyFormModel form, SurveyKind kind)
    {
        var people = new Audience { Stores = [.. form.Stores.Distinct()], Roles = Filled(form.Roles) };
        if (kind == SurveyKind.Satisfaction)
            return people with { Channels = [.. form.Channels.Where(name => WireName.TryParse<Channel>(name, out _)).Select(WireName.Parse<Channel>).Distinct()] };

        return people with
        {
            MinimumTotal = _numbers.Amount(form.MinimumTotal, "audience.minimumTotal"),
            MaximumTotal = _numbers.Amount(form.MaximumTotal, "audience.maximumTotal"),
            Buyers = WireName.TryParse<BuyerKind>(form.Buyers, out var buyers) ? buyers : null,
            Categories = [.. form.Categories.Distinct()],
            Countries = [.. Filled(form.Countries).Select(code => code.ToUpperInvariant())]
        };
    }

    private static Dictionary<string, SurveyTexts> Texts(IEnumerable<SurveyTextsFormModel> typed)
    {
        var texts = new Dictionary<string, SurveyTexts>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in typed.Where(language => language.Language?.Length is > 0 and <= LONGEST_CODE))
        {
            var own = new SurveyTexts
            {
                Question = Text(language.Question),
                LowLabel = Text(language.LowLabel),
                HighLabel = Text(language.HighLabel),
                DetractorQuestion = Text(language.DetractorQuestion),
                PassiveQuestion = Text(language.PassiveQuestion),
                PromoterQuestion = Text(language.PromoterQuestion),
                Thanks = Text(language.Thanks)
            };
            if (own != SurveyTexts.None)
                texts[language.Language!.ToLowerInvariant()] = own;
        }

        return texts;
    }

    private static string Time(string? typed)
    {
        return TypedTime.Normalize(typed ?? string.Empty);
    }

    private static string? Text(string? typed)
    {
        return string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
    }

    // An empty field of a form is null in its list.
    private static List<string> Filled(IEnumerable<string?> typed)
    {
        return [.. typed.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
