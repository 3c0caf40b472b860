using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>What a report is about as SQL: clocks under the name c, their inquiries under the name i where the filter asks something of them.</summary>
internal sealed class ReportConditions
{
    private readonly List<string> _clock = [];
    private readonly List<string> _inquiry = [];
    private readonly SqlParameters _parameters;

    /// <param name="fromUtc">First instant at which a clock started, UTC; null for the beginning.</param>
    /// <param name="toUtc">The instant after the last, UTC; null for no end.</param>
    /// <param name="parameters">Gets the values.</param>
    public ReportConditions(Engine engine, DateTime? fromUtc, DateTime? toUtc, ReportFilter filter, SqlParameters parameters)
    {
        _parameters = parameters;
        Add(_clock, "c.[StartedOnUtc] >= @from", "from", fromUtc);
        Add(_clock, "c.[StartedOnUtc] < @to", "to", toUtc);
        if (filter.PolicyIds.Count > 0)
            _clock.Add(engine.In("c.[PolicyId]", "policy", filter.PolicyIds, parameters));
        Add(_inquiry, "i.[StoreId] = @store", "store", filter.StoreId);
        Add(_inquiry, "i.[Channel] = @channel", "channel", filter.Channel is { } channel ? WireName.Of(channel) : null);
        Add(_inquiry, "i.[VendorId] = @vendor", "vendor", filter.VendorId);
        Add(_inquiry, "i.[AgentId] = @agent", "agent", filter.AgentId);
        Add(_inquiry, "i.[Priority] = @priority", "priority", filter.Priority is { } priority ? WireName.Of(priority) : null);
        Add(_inquiry, "i.[LanguageCode] = @language", "language", filter.LanguageCode);
    }

    /// <summary>From and where clause; without the inquiries where nothing is asked of them.</summary>
    public string FromWhere => "from [CustomerCareSlaClock] c" + (_inquiry.Count == 0 ? string.Empty : Join) + Where;

    /// <summary>As <see cref="FromWhere"/>, always with the inquiries.</summary>
    public string FromBothWhere => "from [CustomerCareSlaClock] c" + Join + Where;

    private static string Join => " join [CustomerCareInquiry] i on i.[Id] = c.[InquiryId]";

    private string Where => _clock.Count + _inquiry.Count == 0 ? string.Empty : " where " + string.Join(" and ", _clock.Concat(_inquiry));

    private void Add(List<string> conditions, string condition, string name, object? value)
    {
        if (value is null)
            return;

        _parameters[name] = value;
        conditions.Add(condition);
    }
}
