using System.Globalization;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>A filter of valid answers as SQL, for the table of answers under the name r and of invitations under the name i.</summary>
internal sealed class AnswerConditions
{
    private const string TextColumns = "r.[Comment] i.[RecipientName] i.[RecipientEmail] i.[OrderNumber]";

    private readonly List<string> _conditions;
    private readonly SqlParameters _parameters;

    /// <param name="parameters">Gets the values.</param>
    public AnswerConditions(AnswerListFilter filter, SqlParameters parameters)
    {
        _parameters = parameters;
        _conditions = [new AnswerSource(filter.Scope, parameters).Counted];
        Add(filter.StoreId, "r.[StoreId] = @store", "store");
        Add(filter.Score, "r.[Score] = @score", "score");
        if (filter.Group is { } group)
            AddGroup(filter.Scope.Kind, group);
        if (filter.WithCommentOnly)
            _conditions.Add("r.[Comment] is not null");
        AddText(filter.Text?.Trim());
        if (filter.Segment is { } segment)
            AddSegment(segment);
    }

    public string Where => string.Join(" and ", _conditions);

    private void Add(object? value, string condition, string name)
    {
        if (value is null)
            return;

        _parameters[name] = value;
        _conditions.Add(condition);
    }

    private void AddGroup(SurveyKind kind, ScoreGroup group)
    {
        var scores = AnswerScale.Of(kind).Scores.Where(score => ScoreGroups.Of(kind, score) == group).ToList();
        Add(scores[0], "r.[Score] >= @least", "least");
        Add(scores[^1], "r.[Score] <= @greatest", "greatest");
    }

    private void AddText(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;

        // Lowered by the database on both sides, for its idea of case is the one the columns are lowered by.
        var places = TextColumns.Split(' ').Select(column => $"lower({column}) like lower(@text) escape '!'");
        Add($"%{Escaped(ColumnText.Fit(text)!)}%", $"({string.Join(" or ", places)})", "text");
    }

    private void AddSegment(SegmentChoice segment)
    {
        if (segment.Dimension.IsMultiValued())
            AddPart(segment);
        else if (segment.Dimension == SegmentDimension.Buyer && segment.Key is not null)
            _conditions.Add(segment.Key == "1" ? "i.[BuyerOrder] <= 1" : "i.[BuyerOrder] > 1");
        else if (segment.Dimension == SegmentDimension.OrderValue && segment.Key is not null)
            AddBand(Number(segment.Key));
        else
            AddColumn(segment);
    }

    private void AddPart(SegmentChoice segment)
    {
        _parameters["part"] = segment.Dimension == SegmentDimension.Category ? InvitationTable.CATEGORY : InvitationTable.VENDOR;
        const string parts = "exists (select 1 from [CustomerCareInvitationPart] p where p.[InvitationId] = r.[InvitationId] and p.[Part] = @part";
        if (segment.Key is null)
            _conditions.Add($"not {parts})");
        else
            Add(Number(segment.Key), $"{parts} and p.[PartId] = @partId)", "partId");
    }

    private void AddBand(int band)
    {
        var bands = AnswerCell.ValueBands;
        if (band < 0 || band >= bands.Count)
            _conditions.Add("1 = 0");
        if (band > 0 && band < bands.Count)
            Add((decimal)bands[band], "i.[OrderValue] >= @lowest", "lowest");
        if (band + 1 < bands.Count && band >= 0)
            Add((decimal)bands[band + 1], "i.[OrderValue] < @highest", "highest");
        if (band == bands.Count - 1 || band == 0)
            _conditions.Add("i.[OrderValue] is not null");
    }

    private void AddColumn(SegmentChoice segment)
    {
        var column = segment.Dimension switch
        {
            SegmentDimension.Store => "r.[StoreId]",
            SegmentDimension.Country => "i.[CountryCode]",
            SegmentDimension.Language => "i.[LanguageCode]",
            SegmentDimension.Buyer => "i.[BuyerOrder]",
            SegmentDimension.OrderValue => "i.[OrderValue]",
            SegmentDimension.Channel => "i.[Channel]",
            _ => "i.[AgentName]"
        };
        if (segment.Key is null)
            _conditions.Add($"{column} is null");
        else
            Add(segment.Dimension == SegmentDimension.Store ? Number(segment.Key) : segment.Key, $"{column} = @segment", "segment");
    }

    // What isn't a number is no group's.
    private static int Number(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string Escaped(string text)
    {
        return string.Concat(text.Select(letter => letter is '!' or '%' or '_' or '[' ? $"!{letter}" : letter.ToString()));
    }
}
