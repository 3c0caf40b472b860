namespace Nop.Plugin.CustomerCare.Admin.Models.Contacts;

/// <summary>A row of figures with the period that its lists are of.</summary>
public sealed record ContactRowModel(ContactReportModel.RowModel Row, string FromDay, string ToDay)
{
    /// <summary>The address of the list behind a number.</summary>
    /// <param name="show">The wire name of what it shows.</param>
    public IDictionary<string, string> RouteOf(string show)
    {
        return new Dictionary<string, string>(Row.Numbers[show].Route) { ["fromDay"] = FromDay, ["toDay"] = ToDay };
    }
}
