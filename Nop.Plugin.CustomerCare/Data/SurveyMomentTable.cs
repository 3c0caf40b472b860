using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>The table of events that surveys count from.</summary>
internal static class SurveyMomentTable
{
    private static readonly RowInsert Insert = new(Tables.SurveyMoment, ["Moment", "SubjectId", "HappenedOnUtc", "RecordedOnUtc"], "Moment", "SubjectId");

    public static Task AddAsync(StoreSession session, IEnumerable<SurveyMoment> moments, DateTime nowUtc, CancellationToken cancellation)
    {
        return Insert.ExecuteAsync(session, moments.Select(moment => new object?[] { WireName.Of(moment.Trigger), moment.SubjectId, moment.HappenedOnUtc, nowUtc }), cancellation);
    }
}
