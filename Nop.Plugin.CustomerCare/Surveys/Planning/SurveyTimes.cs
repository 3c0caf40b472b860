using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>When a survey's mails leave and until when they can be answered, in the store's zone.</summary>
public sealed class SurveyTimes
{
    private readonly BusinessTime _window;
    private readonly SurveyDefinition _survey;

    /// <param name="timeZoneId">The store's zone, IANA.</param>
    public SurveyTimes(SurveyDefinition survey, string timeZoneId)
    {
        ArgumentNullException.ThrowIfNull(survey);
        _survey = survey;
        _window = survey.Window.In(timeZoneId);
    }

    /// <summary>Whether mails may leave now.</summary>
    public bool IsOpen(DateTime utc) => _window.IsOpen(utc);

    /// <summary>When the mail of an event is due: the delay after it, but not before now, and within the sending window.</summary>
    public DateTime DueOnUtc(DateTime triggeredOnUtc, DateTime nowUtc)
    {
        var due = triggeredOnUtc.AddHours(_survey.DelayHours);
        return NextOpening(due < nowUtc ? nowUtc : due);
    }

    /// <summary>The instant itself if mails may leave then, else the next at which they may.</summary>
    public DateTime NextOpening(DateTime utc) => _window.NextOpening(utc) ?? utc;

    /// <summary>When the next local day's mails begin to leave.</summary>
    public DateTime NextDay(DateTime utc) => NextOpening(_window.LocalDayStart(LocalDate(utc).AddDays(1)));

    /// <summary>The first instant of the local day.</summary>
    public DateTime DayStart(DateTime utc) => _window.LocalDayStart(LocalDate(utc));

    /// <summary>The first instant at which a mail can't be answered any more: the days of validity after its own local day have passed.</summary>
    public DateTime ExpiresOnUtc(DateTime sentOnUtc) => _window.LocalDayStart(LocalDate(sentOnUtc).AddDays(_survey.ValidDays + 1));

    /// <summary>When the reminder is due; null if there is none.</summary>
    public DateTime? ReminderDueOnUtc(DateTime sentOnUtc) => _survey.ReminderDays is { } days ? NextOpening(sentOnUtc.AddDays(days)) : null;

    private DateOnly LocalDate(DateTime utc) => DateOnly.FromDateTime(_window.ToLocal(utc));
}
