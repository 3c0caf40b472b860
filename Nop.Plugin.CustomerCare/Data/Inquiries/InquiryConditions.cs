using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>A filter of inquiries as SQL, for the table under the name i.</summary>
internal sealed class InquiryConditions
{
    private readonly List<string> _conditions = [];
    private readonly SqlParameters _parameters;

    /// <param name="parameters">Gets the values.</param>
    public InquiryConditions(Engine engine, InquiryListFilter filter, DateTime nowUtc, SqlParameters parameters)
    {
        _parameters = parameters;
        if (filter.Inbox is { } scope)
            AddInbox(scope, nowUtc);
        if (filter.Statuses.Count > 0)
            _conditions.Add(engine.In("i.[Status]", "status", filter.Statuses.Select(WireName.Of).ToList(), parameters));
        AddEqual("Channel", filter.Channel is { } channel ? WireName.Of(channel) : null);
        AddEqual("Priority", filter.Priority is { } priority ? WireName.Of(priority) : null);
        AddEqual("StoreId", filter.StoreId);
        AddEqual("VendorId", filter.VendorId);
        AddEqual("LanguageCode", filter.LanguageCode);
        AddEqual("AgentId", filter.AgentId);
        AddEqual("AgentName", string.IsNullOrWhiteSpace(filter.AgentName) ? null : filter.AgentName.Trim());
        AddEqual("IsSpam", filter.WithSpam ? null : false);
        Add(filter.CreatedFromUtc, "i.[CreatedOnUtc] >= @from", "from");
        Add(filter.CreatedToUtc, "i.[CreatedOnUtc] < @to", "to");
        if (InquirySearch.Of(filter.Text, parameters) is { } search)
            _conditions.Add(search);
        if (filter.UnassignedOnly)
            _conditions.Add("i.[AgentName] is null");
    }

    /// <summary>Begins with "where", or is empty.</summary>
    public string Where => _conditions.Count == 0 ? string.Empty : " where " + string.Join(" and ", _conditions);

    private void AddInbox(InboxScope scope, DateTime nowUtc)
    {
        if (scope.View == InboxView.All)
            return;

        InboxConditions.AddParameters(scope, nowUtc, _parameters);
        _conditions.Add(InboxConditions.IsOpen);
        if (InboxConditions.Of(scope.View) is { } part)
            _conditions.Add(part);
    }

    private void Add(DateTime? value, string condition, string name)
    {
        if (value is not { } instant)
            return;

        _parameters[name] = instant;
        _conditions.Add(condition);
    }

    private void AddEqual(string column, object? value)
    {
        if (value is null)
            return;

        _parameters[column] = value;
        _conditions.Add($"i.[{column}] = @{column}");
    }
}
