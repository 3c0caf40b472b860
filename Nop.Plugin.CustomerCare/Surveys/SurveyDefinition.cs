namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>What a manager sets for a survey.</summary>
public sealed record SurveyDefinition
{
    public required string Name { get; init; }

    public required SurveyTrigger Trigger { get; init; }

    /// <summary>Hours from the event to the mail, 0 to <see cref="SurveyRules.GreatestDelayHours"/>; counted around the clock.</summary>
    public int DelayHours { get; init; } = 72;

    /// <summary>When mails may leave, in the zone of the store's default calendar; what is due outside waits for the next opening.</summary>
    public SendingWindow Window { get; init; } = SendingWindow.Default;

    /// <summary>A link can be answered through the end of that many days after the mail, in the store's zone.</summary>
    public int ValidDays { get; init; } = 30;

    /// <summary>Days from the mail to one reminder for those who haven't answered; null for none.</summary>
    public int? ReminderDays { get; init; }

    /// <summary>
    /// Least days between two surveys of this kind to one address, counted from the last mail; 0 for no such pause. Whoever is skipped for it isn't asked later.
    /// </summary>
    public int CoolDownDays { get; init; } = 90;

    /// <summary>Whether only mails of the same store count for the pause.</summary>
    public bool CoolDownPerStore { get; init; }

    /// <summary>How many of a hundred orders are asked about, 0 to 100; the same order always falls on the same side.</summary>
    public int SamplePercent { get; init; } = 100;

    /// <summary>Most mails a local day, reminders not counted; null for no limit.</summary>
    public int? DailyCap { get; init; }

    /// <summary>Whether only people with a recorded consent are asked.</summary>
    public bool RequiresConsent { get; init; }

    /// <summary>Whether nobody is asked while an inquiry of theirs is open.</summary>
    public bool WaitsForOpenInquiry { get; init; } = true;

    public Audience Audience { get; init; } = Audience.Everybody;

    /// <summary>Whether people are asked, after the score, how they like to be contacted.</summary>
    public bool AsksChannel { get; init; } = true;

    /// <summary>An address offered to everybody who has answered, whatever the score; null for none. http or https.</summary>
    public string? ReviewUrl { get; init; }

    /// <summary>Whether an answer of a detractor opens an inquiry.</summary>
    public bool OpensInquiry { get; init; } = true;

    /// <summary>Whether managers are told of an answer of a detractor by mail.</summary>
    public bool AlertsManagers { get; init; } = true;

    /// <summary>The survey's own texts by two-letter language code; what is missing there is the plugin's own text in that language.</summary>
    public IReadOnlyDictionary<string, SurveyTexts> Texts { get; init; } = new Dictionary<string, SurveyTexts>();
}
