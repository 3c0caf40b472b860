using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.WhatIfs;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.WhatIf;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.WhatIfs;

/// <summary>A question, understood as far as it can be.</summary>
/// <param name="Hours">What other hours are called; null for those as they were.</param>
/// <param name="Problems">What was typed and can't be taken; then the assumption isn't what was meant.</param>
public sealed record WhatIfRequest(
    ReportPeriod Period, ReportFilter Filter, SlaMetric Metric, Assumption Assumption, SlaCatalog Catalog, CalendarVersion? Hours, bool IsChangedWeek, IReadOnlyList<FieldProblem> Problems)
{
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public static WhatIfRequest Of(WhatIfSearchModel search, SlaCatalog catalog, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(catalog);
        var problems = new List<FieldProblem>();
        var isChangedWeek = search.Hours == WhatIfSearchModel.CHANGED_WEEK;
        var chosen = int.TryParse(search.Hours, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? catalog.FindCalendar(id) : null;
        var hours = isChangedWeek ? Week(search, catalog.DefaultCalendar.Calendar, problems) : chosen?.Calendar;
        return new WhatIfRequest(
            ReportPeriod.Of(search.FromDay, search.ToDay, catalog, nowUtc),
            FilterOf(search, catalog),
            Known<SlaMetric>(search.Metric) ?? SlaMetric.FirstResponse,
            new Assumption(hours, Minutes(search.Minutes, problems), Known<TargetTime>(search.Time)),
            catalog,
            isChangedWeek ? catalog.DefaultCalendar : chosen,
            isChangedWeek,
            problems);
    }

    private static ReportFilter FilterOf(WhatIfSearchModel search, SlaCatalog catalog)
    {
        return new ReportFilter
        {
            StoreId = search.Store > 0 ? search.Store : null,
            Channel = Known<Channel>(search.Channel),
            VendorId = search.Vendor,
            AgentId = search.Agent,
            Priority = Known<Priority>(search.Priority),
            LanguageCode = string.IsNullOrWhiteSpace(search.Language) ? null : search.Language.Trim(),
            PolicyIds = [.. catalog.AllPolicies.Where(version => string.Equals(version.Policy.Name, search.Policy, StringComparison.Ordinal)).Select(version => version.Id)]
        };
    }

    private static BusinessCalendar? Week(WhatIfSearchModel search, BusinessCalendar own, List<FieldProblem> problems)
    {
        var reading = TypedWeek.Read(search.Week, own);
        problems.AddRange(reading.Problems);
        return reading.Calendar;
    }

    private static int? Minutes(string? typed, List<FieldProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (int.TryParse(typed, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= SlaSettingsRules.GreatestMinutes)
            return minutes;

        problems.Add(new FieldProblem(nameof(WhatIfSearchModel.Minutes), "Plugins.CustomerCare.WhatIf.BadMinutes", SlaSettingsRules.GreatestMinutes));
        return null;
    }

    private static T? Known<T>(string? name) where T : struct, Enum
    {
        return WireName.TryParse<T>(name, out var value) ? value : null;
    }
}
