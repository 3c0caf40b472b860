using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Keeps the events that surveys count from in the store's database.</summary>
public sealed class SurveyMomentRepository(StoreDatabase database) : ISurveyMoments
{
    public Task RecordAsync(IReadOnlyCollection<SurveyMoment> moments, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return moments.Count == 0 ? Task.CompletedTask : database.TransactAsync(session => SurveyMomentTable.AddAsync(session, moments, nowUtc, cancellation), cancellation);
    }
}
