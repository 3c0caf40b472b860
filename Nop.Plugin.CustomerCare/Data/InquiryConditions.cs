using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>A filter of inquiries as SQL, for the table under the name i.</summary>
internal sealed class InquiryConditions
{
    private const string TextColumns = "[Subject] [RequesterName] [RequesterEmail] [OrderNumber] [ExternalKey]";

    private const string HasBrokenPromise =
        "exists (select 1 from [CustomerCareSlaClock] c where c.[InquiryId] = i.[Id] and c.[State] in (@running, @paused) and c.[OverdueOnUtc] <= @now "
        + "and c.[ExcusedOnUtc] is null)";

    private readonly List<string> _conditions = [];

    /// <param name="parameters">Gets the values.</param>
    public InquiryConditions(Engine engine, InquiryListFilter filter, DateTime nowUtc, SqlParameters parameters)
    {
        if (filter.Statuses.Count > 0)
            _conditions.Add(engine.In("i.[Status]", "status", filter.Statuses.Select(WireName.Of).ToList(), parameters));
        AddEqual("Channel", filter.Channel is { } channel ? WireName.Of(channel) : null, parameters);
        AddEqual("StoreId", filter.StoreId, parameters);
        AddEqual("AgentName", string.IsNullOrWhiteSpace(filter.AgentName) ? null : filter.AgentName.Trim(), parameters);
        AddEqual("IsSpam", filter.WithSpam ? null : false, parameters);
        Add(filter.CreatedFromUtc, "i.[CreatedOnUtc] >= @from", "from", parameters);
        Add(filter.CreatedToUtc, "i.[CreatedOnUtc] < @to", "to", parameters);
        Add(filter.DueWithin is { } span ? nowUtc + span : null, "i.[NextDueOnUtc] >= @now and i.[NextDueOnUtc] <= @until", "until", parameters);
        AddText(filter.Text?.Trim(), parameters);
        if (filter.WaitingOnly)
            _conditions.Add("i.[WaitingSinceOnUtc] is not null");
        if (filter.OverdueOnly)
            AddOverdue(parameters);
        if (filter.OverdueOnly || filter.DueWithin is not null)
            parameters["now"] = nowUtc;
    }

    /// <summary>Begins with "where", or is empty.</summary>
    public string Where => _conditions.Count == 0 ? string.Empty : " where " + string.Join(" and ", _conditions);

    private void Add(DateTime? value, string condition, string name, SqlParameters parameters)
    {
        if (value is not { } instant)
            return;

        parameters[name] = instant;
        _conditions.Add(condition);
    }

    private void AddEqual(string column, object? value, SqlParameters parameters)
    {
        if (value is null)
            return;

        parameters[column] = value;
        _conditions.Add($"i.[{column}] = @{column}");
    }

    private void AddOverdue(SqlParameters parameters)
    {
        parameters["running"] = WireName.Of(ClockState.Running);
        parameters["paused"] = WireName.Of(ClockState.Paused);
        _conditions.Add(HasBrokenPromise);
    }

    private void AddText(string? text, SqlParameters parameters)
    {
        if (string.IsNullOrEmpty(text))
            return;

        // Lowered by the database on both sides, for its idea of case is the one the columns are lowered by.
        parameters["text"] = $"%{Escaped(ColumnText.Fit(text)!)}%";
        var places = TextColumns.Split(' ').Select(column => $"lower(i.{column}) like lower(@text) escape '!'").ToList();
        if (long.TryParse(text.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            parameters["number"] = number;
            places.Add("i.[Id] = @number");
        }

        _conditions.Add($"({string.Join(" or ", places)})");
    }

    private static string Escaped(string text)
    {
        return string.Concat(text.Select(letter => letter is '!' or '%' or '_' or '[' ? $"!{letter}" : letter.ToString()));
    }
}
