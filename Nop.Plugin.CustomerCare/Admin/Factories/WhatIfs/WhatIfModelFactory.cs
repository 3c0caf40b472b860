using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.WhatIfs;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.WhatIf;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.WhatIfs;

/// <summary>A question and its answer as a page.</summary>
public sealed class WhatIfModelFactory(AdminTexts texts, WhatIfChoices choices, WhatIfResultFactory results)
{
    /// <param name="report">Null where what was typed can't be taken.</param>
    public async Task<WhatIfModel> PrepareAsync(WhatIfSearchModel search, WhatIfRequest request, WhatIfReport? report, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(request);
        var own = request.Catalog.DefaultCalendar.Calendar;
        search.FromDay = ReportPeriod.Write(request.Period.FirstDay);
        search.ToDay = ReportPeriod.Write(request.Period.LastDay);
        search.Metric = WireName.Of(request.Metric);
        var typed = search.Week.Count > 0 ? search.Week : [.. TypedWeek.Write(own)];
        return new WhatIfModel
        {
            Search = search,
            TimeZone = own.TimeZoneId,
            Week = [.. CalendarFormReader.Days.Select((day, index) => new WhatIfModel.DayModel(CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day), typed.ElementAtOrDefault(index) ?? string.Empty))],
            Choices = await choices.ListAsync(request.Catalog, cancellation),
            Question = await QuestionAsync(request),
            Result = report is null ? null : await results.PrepareAsync(report, request.Assumption)
        };
    }

    private async Task<string> QuestionAsync(WhatIfRequest request)
    {
        var asItWas = await texts.GetAsync("Plugins.CustomerCare.WhatIf.AsItWas");
        var hours = request.IsChangedWeek
            ? await texts.FormatAsync("Plugins.CustomerCare.WhatIf.ChangedWeekOf", request.Hours!.Calendar.Name)
            : request.Hours?.Calendar.Name ?? asItWas;
        var target = request.Assumption.Minutes is { } minutes ? DurationText.Of(minutes * 60L, TargetTime.Business, await texts.DurationUnitsAsync()) : asItWas;
        var time = request.Assumption.Time switch
        {
            TargetTime.Business => await texts.GetAsync("Plugins.CustomerCare.WhatIf.OpeningTime"),
            TargetTime.Calendar => await texts.GetAsync("Plugins.CustomerCare.WhatIf.CalendarTime"),
            _ => asItWas
        };
        return await texts.FormatAsync("Plugins.CustomerCare.WhatIf.Question", await texts.NameAsync(request.Metric), hours, target, time);
    }
}
