namespace Nop.Plugin.CustomerCare.Admin.Models.Contacts;

/// <summary>A row of figures with the report that its lists are of.</summary>
/// <param name="Report">The values of the report's address.</param>
public sealed record ContactRowModel(ContactReportModel.RowModel Row, IDictionary<string, string> Report)
{
    /// <summary>The address of the list behind a number.</summary>
    /// <param name="show">The wire name of what it shows.</param>
    public IDictionary<string, string> RouteOf(string show)
    {
        var values = new Dictionary<string, string>(Report);
        foreach (var (name, value) in Row.Numbers[show].Route)
            values[name] = value;

        return values;
    }
}
