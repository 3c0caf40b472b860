using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>The valid answers of a scope as SQL: conditions on the table of answers under the name r.</summary>
internal sealed class AnswerSource
{
    /// <param name="parameters">Gets the values.</param>
    public AnswerSource(AnswerScope scope, SqlParameters parameters)
    {
        Parameters = parameters;
        Surveys = OfStore(scope.SurveyId is { } id ? Survey(id) : KindOf(scope), scope.StoreId);
        parameters["from"] = scope.FromUtc;
        parameters["to"] = scope.ToUtc;
        Valid = $"{In("r")} and r.[AnsweredOnUtc] >= @from and r.[AnsweredOnUtc] < @to and r.[InvalidOnUtc] is null";
        Counted = scope.Mode == AnswerMode.PerPerson ? $"{Valid} and {IsLatest("r", "@to")}" : Valid;
    }

    public SqlParameters Parameters { get; }

    /// <summary>Valid answers of the period.</summary>
    public string Valid { get; }

    /// <summary>Those of them that count in the scope's mode.</summary>
    public string Counted { get; }

    private Func<string, string> Surveys { get; }

    /// <summary>That a row is of one of the scope's surveys, and of its store.</summary>
    public string In(string alias) => Surveys(alias);

    /// <summary>That the person gave no valid answer after this one and before an end. Nobody known is nobody's person: the key is null and equals none.</summary>
    public string IsLatest(string alias, string end)
    {
        return $"""
            not exists (select 1 from [CustomerCareSurveyResponse] l where l.[RecipientKey] = {alias}.[RecipientKey] and {In("l")} and l.[InvalidOnUtc] is null and l.[AnsweredOnUtc] < {end}
            and (l.[AnsweredOnUtc] > {alias}.[AnsweredOnUtc] or (l.[AnsweredOnUtc] = {alias}.[AnsweredOnUtc] and l.[InvitationId] > {alias}.[InvitationId])))
            """;
    }

    /// <summary>Which part of the period an instant lies in, and where that part ends, as two columns.</summary>
    /// <param name="boundsUtc">Where each part begins.</param>
    public string Parts(string column, IReadOnlyList<DateTime> boundsUtc)
    {
        var (number, end) = (new List<string>(), new List<string>());
        for (var part = 1; part < boundsUtc.Count; part++)
        {
            Parameters[$"bound{part}"] = boundsUtc[part];
            number.Add($"when {column} < @bound{part} then {part - 1}");
            end.Add($"when {column} < @bound{part} then @bound{part}");
        }

        return boundsUtc.Count < 2
            ? "0 as [Part], @to as [PartEnd]"
            : $"case {string.Join(' ', number)} else {boundsUtc.Count - 1} end as [Part], case {string.Join(' ', end)} else @to end as [PartEnd]";
    }

    private Func<string, string> OfStore(Func<string, string> surveys, int? storeId)
    {
        if (storeId is null)
            return surveys;

        Parameters["scopeStore"] = storeId;
        return alias => $"{surveys(alias)} and {alias}.[StoreId] = @scopeStore";
    }

    private Func<string, string> Survey(int id)
    {
        Parameters["survey"] = id;
        return alias => $"{alias}.[SurveyId] = @survey";
    }

    private Func<string, string> KindOf(AnswerScope scope)
    {
        Parameters["kind"] = WireName.Of(scope.Kind);
        return alias => $"{alias}.[SurveyId] in (select s.[Id] from [CustomerCareSurvey] s where s.[Kind] = @kind)";
    }
}
