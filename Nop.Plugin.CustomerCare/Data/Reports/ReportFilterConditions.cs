using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>A report's filter as SQL: what it asks of an inquiry under the name i, and of a clock under the name c.</summary>
internal sealed class ReportFilterConditions
{
    private readonly List<string> _inquiry = [];
    private readonly SqlParameters _parameters;

    /// <param name="parameters">Gets the values.</param>
    public ReportFilterConditions(Engine engine, ReportFilter filter, SqlParameters parameters)
    {
        _parameters = parameters;
        if (filter.PolicyIds.Count > 0)
            OfClock = [engine.In("c.[PolicyId]", "policy", filter.PolicyIds, parameters)];
        Add("StoreId", "store", filter.StoreId);
        Add("Channel", "channel", filter.Channel is { } channel ? WireName.Of(channel) : null);
        Add("VendorId", "vendor", filter.VendorId);
        Add("AgentId", "agent", filter.AgentId);
        Add("AgentName", "agentName", filter.AgentName);
        Add("Priority", "priority", filter.Priority is { } priority ? WireName.Of(priority) : null);
        Add("LanguageCode", "language", filter.LanguageCode);
    }

    public IReadOnlyList<string> OfInquiry => _inquiry;

    public IReadOnlyList<string> OfClock { get; } = [];

    /// <summary>All of it asked of an inquiry alone: of its clocks, one must be as asked.</summary>
    public IReadOnlyList<string> OfInquiryAlone => [.. _inquiry, .. OfClock.Select(HasClock)];

    /// <summary><see cref="OfInquiryAlone"/>, each after "and".</summary>
    public string AndInquiry => string.Concat(OfInquiryAlone.Select(condition => " and " + condition));

    private static string HasClock(string condition)
    {
        return $"exists (select 1 from [CustomerCareSlaClock] c where c.[InquiryId] = i.[Id] and {condition})";
    }

    private void Add(string column, string name, object? value)
    {
        if (value is null)
            return;

        _parameters[name] = value;
        _inquiry.Add($"i.[{column}] = @{name}");
    }
}
