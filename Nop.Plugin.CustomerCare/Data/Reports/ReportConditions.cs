using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>What a report is about as SQL: clocks under the name c, their inquiries under the name i where the filter asks something of them.</summary>
internal sealed class ReportConditions
{
    // Joined, a planner reads all inquiries there are for those of a month; for those of a year that is the cheaper way.
    private static readonly TimeSpan OneByOne = TimeSpan.FromDays(100);

    private readonly List<string> _conditions = [];
    private readonly IReadOnlyList<string> _ofInquiry;
    private readonly bool _isShort;

    /// <param name="fromUtc">First instant at which a clock started, UTC; null for the beginning.</param>
    /// <param name="toUtc">The instant after the last, UTC; null for no end.</param>
    /// <param name="parameters">Gets the values.</param>
    public ReportConditions(Engine engine, DateTime? fromUtc, DateTime? toUtc, ReportFilter filter, SqlParameters parameters)
    {
        Add("c.[StartedOnUtc] >= @from", "from", fromUtc, parameters);
        Add("c.[StartedOnUtc] < @to", "to", toUtc, parameters);
        var asked = new ReportFilterConditions(engine, filter, parameters);
        _conditions.AddRange(asked.OfClock);
        _ofInquiry = asked.OfInquiry;
        _isShort = toUtc - fromUtc <= OneByOne;
    }

    /// <summary>From and where clause; without the inquiries, where nothing is asked of them or each of them can be looked up by itself.</summary>
    public string FromWhere => _ofInquiry.Count == 0 || _isShort ? "from [CustomerCareSlaClock] c" + Where(LookedUp) : FromBothWhere;

    /// <summary>As <see cref="FromWhere"/>, always with the inquiries.</summary>
    public string FromBothWhere => "from [CustomerCareSlaClock] c join [CustomerCareInquiry] i on i.[Id] = c.[InquiryId]" + Where(_ofInquiry);

    private IReadOnlyList<string> LookedUp => _ofInquiry.Count == 0 ? [] : [LookedUpInquiry.Is("c.[InquiryId]", _ofInquiry)];

    /// <summary>Narrows it further.</summary>
    public void And(string condition)
    {
        _conditions.Add(condition);
    }

    private string Where(IReadOnlyList<string> ofInquiry)
    {
        var conditions = string.Join(" and ", _conditions.Concat(ofInquiry));
        return conditions.Length == 0 ? string.Empty : " where " + conditions;
    }

    private void Add(string condition, string name, DateTime? value, SqlParameters parameters)
    {
        if (value is null)
            return;

        parameters[name] = value;
        _conditions.Add(condition);
    }
}
