using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>What a report is about as SQL: clocks under the name c, their inquiries under the name i where the filter asks something of them.</summary>
internal sealed class ReportConditions
{
    private readonly List<string> _conditions = [];
    private readonly bool _asksInquiries;

    /// <param name="fromUtc">First instant at which a clock started, UTC; null for the beginning.</param>
    /// <param name="toUtc">The instant after the last, UTC; null for no end.</param>
    /// <param name="parameters">Gets the values.</param>
    public ReportConditions(Engine engine, DateTime? fromUtc, DateTime? toUtc, ReportFilter filter, SqlParameters parameters)
    {
        Add("c.[StartedOnUtc] >= @from", "from", fromUtc, parameters);
        Add("c.[StartedOnUtc] < @to", "to", toUtc, parameters);
        var asked = new ReportFilterConditions(engine, filter, parameters);
        _conditions.AddRange(asked.OfClock);
        _conditions.AddRange(asked.OfInquiry);
        _asksInquiries = asked.OfInquiry.Count > 0;
    }

    /// <summary>From and where clause; without the inquiries where nothing is asked of them.</summary>
    public string FromWhere => "from [CustomerCareSlaClock] c" + (_asksInquiries ? Join : string.Empty) + Where;

    /// <summary>As <see cref="FromWhere"/>, always with the inquiries.</summary>
    public string FromBothWhere => "from [CustomerCareSlaClock] c" + Join + Where;

    private static string Join => " join [CustomerCareInquiry] i on i.[Id] = c.[InquiryId]";

    private string Where => _conditions.Count == 0 ? string.Empty : " where " + string.Join(" and ", _conditions);

    /// <summary>Narrows it further.</summary>
    public void And(string condition)
    {
        _conditions.Add(condition);
    }

    private void Add(string condition, string name, DateTime? value, SqlParameters parameters)
    {
        if (value is null)
            return;

        parameters[name] = value;
        _conditions.Add(condition);
    }
}
