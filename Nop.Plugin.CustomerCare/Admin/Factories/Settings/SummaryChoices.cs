using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Settings;

/// <summary>What can be chosen for summaries: how often, on which day of the week, and for whom.</summary>
public sealed class SummaryChoices(AnsweringStaff staff, AdminTexts texts)
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday
    ];

    public async Task FillAsync(ConfigureModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.AvailableSummaryFrequencies = [];
        foreach (var frequency in Enum.GetValues<SummaryFrequency>())
            model.AvailableSummaryFrequencies.Add(new SelectListItem(await texts.NameAsync(frequency), WireName.Of(frequency)));

        var names = CultureInfo.CurrentCulture.DateTimeFormat;
        model.AvailableSummaryWeekdays = [.. Week.Select(day => new SelectListItem(names.GetDayName(day), WireName.Of(day)))];
        model.AvailableSummaryStaff = await StaffAsync(model.SummaryStaff ?? []);
    }

    // Somebody chosen who isn't offered any more stays in the list, or saving would take them out unseen.
    private async Task<IList<SelectListItem>> StaffAsync(IEnumerable<int> chosen)
    {
        var offered = await staff.ListAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW, CustomerCareDefaults.Permissions.SURVEYS_VIEW);
        var gone = chosen.Except(offered.Select(member => member.CustomerId)).Select(id => new StaffMember(id, string.Create(CultureInfo.InvariantCulture, $"#{id}")));
        return [.. offered.Concat(gone).Select(member => new SelectListItem(member.Name, member.CustomerId.ToString(CultureInfo.InvariantCulture)))];
    }
}
