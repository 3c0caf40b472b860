using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>The table of events that surveys count from.</summary>
internal static class SurveyMomentTable
{
    // A resolution we learn of later than this is history from elsewhere.
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(2);

    private static readonly RowInsert Insert = new(Tables.SurveyMoment, ["Moment", "SubjectId", "HappenedOnUtc", "RecordedOnUtc"], "Moment", "SubjectId");

    public static Task AddAsync(StoreSession session, IEnumerable<SurveyMoment> moments, DateTime nowUtc, CancellationToken cancellation)
    {
        return Insert.ExecuteAsync(session, moments.Select(moment => new object?[] { WireName.Of(moment.Trigger), moment.SubjectId, moment.HappenedOnUtc, nowUtc }), cancellation);
    }

    /// <summary>Notes the inquiries that staff resolve by these lines.</summary>
    public static async Task AddResolvedAsync(StoreSession session, IEnumerable<(long InquiryId, InquiryEvent Line)> lines, CancellationToken cancellation)
    {
        var resolved = lines.Where(one => IsResolution(one.Line)).ToList();
        foreach (var same in resolved.GroupBy(one => one.Line.RecordedOnUtc))
            await AddAsync(session, same.Select(one => new SurveyMoment(SurveyTrigger.Resolved, one.InquiryId, one.Line.HappenedOnUtc)), same.Key, cancellation);
    }

    private static bool IsResolution(InquiryEvent line)
    {
        return line is { Kind: InquiryEventKind.Status, Actor: ActorKind.Agent }
            && line.Value == WireName.Of(InquiryStatus.Resolved)
            && line.RecordedOnUtc - line.HappenedOnUtc < Fresh;
    }
}
