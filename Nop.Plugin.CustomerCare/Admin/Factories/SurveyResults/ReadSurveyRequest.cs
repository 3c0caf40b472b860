using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>Understands what a results page was asked for.</summary>
public sealed class ReadSurveyRequest(ISurveyStore surveys, ISlaCatalogStore catalogs, TimeProvider clock)
{
    /// <exception cref="SlaSettingsException">There is no calendar, hence no store's zone.</exception>
    public async Task<SurveyRequest> ExecuteAsync(SurveyResultsSearchModel search, CancellationToken cancellation)
    {
        return SurveyRequest.Of(search, await surveys.LoadAsync(cancellation), await catalogs.LoadAsync(cancellation), clock.GetUtcNow().UtcDateTime);
    }
}
