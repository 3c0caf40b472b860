using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;

/// <summary>The address of the results page whose list of answers holds what the dashboard counts.</summary>
public static class AnswerAddress
{
    /// <param name="storeId">Null for all stores.</param>
    /// <param name="group">Null for all answers.</param>
    public static Dictionary<string, string> Of(PeriodPart period, int? storeId, ScoreGroup? group = null)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["surveyId"] = new SurveyChoice(SurveyKind.Recommendation, null).Value.ToString(CultureInfo.InvariantCulture),
            ["fromDay"] = ReportPeriod.Write(period.FirstDay),
            ["toDay"] = ReportPeriod.Write(period.End.AddDays(-1)),
            ["mode"] = WireName.Of(AnswerMode.PerOrder)
        };
        if (storeId is { } store)
            values["store"] = store.ToString(CultureInfo.InvariantCulture);
        if (group is { } known)
            values["group"] = WireName.Of(known);
        return values;
    }
}
