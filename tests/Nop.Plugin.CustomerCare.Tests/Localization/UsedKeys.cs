using System.Reflection;
using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Holidays;
using Nop.Plugin.CustomerCare.Calendars.Ics;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Sla.Explanation;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Tests.Compatibility;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Tests.Localization;

/// <summary>The keys of the texts that the plugin's code and views ask for.</summary>
internal static partial class UsedKeys
{
    /// <summary>Types whose members have a text each, under the type's name and the member's wire name.</summary>
    private static readonly Type[] NamedTypes =
    [
        typeof(SurveyKind), typeof(SurveyTrigger), typeof(BuyerKind), typeof(InvitationStatus), typeof(SuppressionReason), typeof(SurveyRule), typeof(RecipientState),
        typeof(AnswerMode), typeof(ScoreStanding), typeof(PeriodStep), typeof(SegmentDimension), typeof(SetAsideKind), typeof(ScoreGroup), typeof(SurveyEventKind), typeof(SuspicionReason),
        typeof(GuideStep), typeof(GuideMark), typeof(AlertDelivery), typeof(SummaryFrequency), typeof(PreferredChannel), typeof(MessageDoor), typeof(AnswerWay),
        typeof(WebhookEvent), typeof(Channel), typeof(InquiryStatus), typeof(Priority), typeof(InquiryEventKind), typeof(ActorKind), typeof(SlaMetric), typeof(ClockState), typeof(EndReason),
        typeof(ReplyShow), typeof(FirstReplyGroup), typeof(PromiseGroup), typeof(ClockShow), typeof(Benchmark), typeof(InboxView), typeof(ManyWorkKind), typeof(AttachmentRule), typeof(WorkRefusal), typeof(InquiryListSort), typeof(ImportRule), typeof(JobState), typeof(TraceKind), typeof(CalendarRule), typeof(HolidayCountry), typeof(HolidayName), typeof(IcsRule), typeof(EditRefusal), typeof(SettingsPart), typeof(PolicyCondition), typeof(AppliedUse), typeof(ClockStepKind), typeof(PolicyRule), typeof(DayTone),
        typeof(CheckState), typeof(CheckTopic), typeof(CheckPlace)
    ];

    /// <summary>Sentences that have one wording for each kind of time.</summary>
    private static readonly string[] TimedSentences =
    [
        "Plugins.CustomerCare.Clock.Target", "Plugins.CustomerCare.Clock.Left", "Plugins.CustomerCare.Clock.Overdue",
        "Plugins.CustomerCare.Clock.PausedWith", "Plugins.CustomerCare.Clock.Took", "Plugins.CustomerCare.Clock.TookTooLong"
    ];

    public static IReadOnlySet<string> OfThePlugin()
    {
        var folder = Path.Combine(Repository.Root, "Nop.Plugin.CustomerCare");
        var sources = new[] { "*.cs", "*.cshtml", "*.js" }
            .SelectMany(pattern => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
        var keys = sources.SelectMany(file => In(File.ReadAllText(file))).Except(TimedSentences, StringComparer.Ordinal);
        return keys.Concat(Computed()).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The keys that a source names in full; a label brings its hint with it.</summary>
    public static IEnumerable<string> In(string source)
    {
        return Literal().Matches(source).SelectMany(match => match.Groups["label"].Success
            ? new[] { match.Groups["key"].Value, match.Groups["key"].Value + ".Hint" }
            : [match.Groups["key"].Value]);
    }

    private static IEnumerable<string> Computed()
    {
        var members = NamedTypes.SelectMany(type => Enum.GetNames(type).Select(name => $"Plugins.CustomerCare.{type.Name}.{Wire(name)}"));
        var sentences = TimedSentences.SelectMany(sentence => Enum.GetNames<TargetTime>().Select(time => $"{sentence}.{Wire(time)}"));
        var permissions = Constants(typeof(CustomerCareDefaults.Permissions)).Where(name => name != CustomerCareDefaults.Permissions.CATEGORY);
        return
        [
            .. members,
            .. sentences,
            .. permissions.Select(name => $"Security.Permission.{name}"),
            .. Constants(typeof(CustomerCareDefaults.Templates)).Select(name => $"Admin.ContentManagement.MessageTemplates.Description.{name}")
        ];
    }

    private static IEnumerable<string> Constants(Type type)
    {
        return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
    }

    private static string Wire(string member)
    {
        return Capital().Replace(member, match => "_" + match.Value).ToLowerInvariant();
    }

    [GeneratedRegex(@"(?<label>NopResourceDisplayName\()?""(?<key>(Plugins\.CustomerCare|Security\.Permission\.CustomerCare|Admin\.ContentManagement\.MessageTemplates\.Description\.CustomerCare)(\.\w+)+)""")]
    private static partial Regex Literal();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
