using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Finds inquiries by a text that stands in them, or by the beginning of their number.</summary>
internal static class InquirySearch
{
    private const string TextColumns = "[Subject] [RequesterName] [RequesterEmail] [OrderNumber] [ExternalKey]";
    private const int LongestNumber = 18;

    /// <summary>The condition for the table under the name i; null for a blank text.</summary>
    /// <param name="parameters">Gets the values.</param>
    public static string? Of(string? text, SqlParameters parameters)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        // Lowered by the database on both sides, for its idea of case is the one the columns are lowered by.
        parameters["text"] = $"%{Escaped(ColumnText.Fit(text.Trim())!)}%";
        var places = TextColumns.Split(' ').Select(column => $"lower(i.{column}) like lower(@text) escape '!'").ToList();
        places.Add(InMessages(parameters));
        if (Number(text, parameters) is { } number)
            places.Add(number);

        return $"({string.Join(" or ", places)})";
    }

    /// <summary>The condition that an inquiry's number begins with the text; null where the text isn't a number.</summary>
    public static string? Number(string? text, SqlParameters parameters)
    {
        var digits = text?.Trim().TrimStart('#') ?? string.Empty;
        if (digits.Length > LongestNumber || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var first) || first == 0)
            return null;

        var ranges = new List<string>();
        for (var (low, high, place) = (first, first, 0); place + digits.Length <= LongestNumber; (low, high, place) = (low * 10, high * 10 + 9, place + 1))
        {
            parameters[$"low{place}"] = low;
            parameters[$"high{place}"] = high;
            ranges.Add($"i.[Id] between @low{place} and @high{place}");
        }

        return $"({string.Join(" or ", ranges)})";
    }

    private static string InMessages(SqlParameters parameters)
    {
        parameters["recent"] = InquiryListFilter.RecentLines;
        parameters["message"] = WireName.Of(InquiryEventKind.CustomerMessage);
        parameters["reply"] = WireName.Of(InquiryEventKind.AgentReply);
        parameters["note"] = WireName.Of(InquiryEventKind.Note);
        parameters["automatic"] = WireName.Of(InquiryEventKind.AutomaticReply);
        return "i.[Id] in (select e.[InquiryId] from [CustomerCareInquiryEvent] e where e.[Id] > (select max(l.[Id]) from [CustomerCareInquiryEvent] l) - @recent "
            + "and e.[Kind] in (@message, @reply, @note, @automatic) and (lower(e.[Body]) like lower(@text) escape '!' or lower(e.[Subject]) like lower(@text) escape '!'))";
    }

    private static string Escaped(string text)
    {
        return string.Concat(text.Select(letter => letter is '!' or '%' or '_' or '[' ? $"!{letter}" : letter.ToString()));
    }
}
