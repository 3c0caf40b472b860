using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Settings;

/// <summary>What is wrong with the settings of summaries as the admin typed them.</summary>
internal static class SummaryProblems
{
    /// <param name="scope">The store that is set up, 0 for all: a store that takes over a setting of all stores leaves its field out.</param>
    public static IEnumerable<FieldProblem> Of(ConfigureModel model, int scope)
    {
        var isFrequency = WireName.TryParse<SummaryFrequency>(model.SummaryFrequency, out var frequency);
        if ((scope == 0 || model.SummaryFrequency_OverrideForStore) && !isFrequency)
            yield return new FieldProblem(nameof(model.SummaryFrequency), "Plugins.CustomerCare.Settings.Wrong.Delivery");
        if ((scope == 0 || model.SummaryWeekday_OverrideForStore) && !WireName.TryParse<DayOfWeek>(model.SummaryWeekday, out _))
            yield return new FieldProblem(nameof(model.SummaryWeekday), "Plugins.CustomerCare.Settings.Wrong.Delivery");
        if ((scope == 0 || model.SummaryHour_OverrideForStore) && model.SummaryHour is < 0 or > 23)
            yield return new FieldProblem(nameof(model.SummaryHour), "Plugins.CustomerCare.Settings.Wrong.Number", 0, 23);
        if (scope == 0 || model.SummaryAddresses_OverrideForStore)
            foreach (var problem in SettingsProblems.OfAddresses(nameof(model.SummaryAddresses), model.SummaryAddresses))
                yield return problem;
        if (isFrequency && frequency != SummaryFrequency.Off && HasAllFields(model, scope) && model.SummaryStaff is null or { Count: 0 } && string.IsNullOrWhiteSpace(model.SummaryAddresses))
            yield return new FieldProblem(nameof(model.SummaryStaff), "Plugins.CustomerCare.Settings.Wrong.Recipients");
    }

    private static bool HasAllFields(ConfigureModel model, int scope)
    {
        return scope == 0 || (model.SummaryFrequency_OverrideForStore && model.SummaryStaff_OverrideForStore && model.SummaryAddresses_OverrideForStore);
    }
}
