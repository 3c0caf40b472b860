using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>How far a store's setup has come: what is there counts, whoever put it there and wherever; what isn't there may have been skipped.</summary>
public sealed record GuideState(IReadOnlyDictionary<GuideStep, GuideMark> Marks, bool IsClosed)
{
    /// <summary>The first step that is neither done nor skipped; null if there is none.</summary>
    public GuideStep? FirstOpen => GuideSteps.All.Where(step => Marks[step] == GuideMark.None).Select(step => (GuideStep?)step).FirstOrDefault();

    /// <summary>Whether anything still leads to the guide by itself.</summary>
    public bool IsOffered => !IsClosed && FirstOpen is not null;

    public bool IsDone(GuideStep step) => Marks[step] == GuideMark.Done;

    public static GuideState Of(GuideFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var noted = facts.Settings;
        return new GuideState(
            new Dictionary<GuideStep, GuideMark>
            {
                [GuideStep.Hours] = SlaDefaults.HasOwnHours(facts.Catalog) ? GuideMark.Done : noted.GuideHours,
                [GuideStep.Targets] = SlaDefaults.HasOwnTargets(facts.Catalog) ? GuideMark.Done : noted.GuideTargets,
                [GuideStep.History] = facts.HasHistory ? GuideMark.Done : noted.GuideHistory,
                [GuideStep.Mail] = facts.HasMail ? GuideMark.Done : noted.GuideMail,
                [GuideStep.Survey] = facts.HasSurvey ? GuideMark.Done : Unless(GuideMark.Done, noted.GuideSurvey)
            },
            noted.GuideClosed);
    }

    // A survey that the guide made may have been deleted since.
    private static GuideMark Unless(GuideMark gone, GuideMark noted)
    {
        return noted == gone ? GuideMark.None : noted;
    }
}
