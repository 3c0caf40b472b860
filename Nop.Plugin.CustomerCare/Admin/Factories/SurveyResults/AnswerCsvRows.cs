using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>
/// The list of answers for a spreadsheet: in the list's order, numbers and dates as machines write them, names of things in the admin's language. Under "person" stands the
/// same for all answers to one address, and says nothing about it.
/// </summary>
public sealed class AnswerCsvRows(SegmentNames names, SeesInquiries seesInquiries)
{
    private const int PERSON_LENGTH = 16;

    private static readonly string[] Header =
    [
        "invitation", "survey", "answered_on_utc", "score", "group", "comment", "preferred_channel", "recovered", "person", "name", "email", "store_id", "store", "order_id", "order_number",
        "order_value", "buyer_order", "country", "language", "category_ids", "categories", "vendor_ids", "vendors", "about_inquiry", "channel", "agent", "changed_on_utc", "opened_inquiry"
    ];

    public async Task<IReadOnlyList<IReadOnlyList<string?>>> PrepareAsync(IReadOnlyList<AnswerListRow> answers)
    {
        var rows = new List<IReadOnlyList<string?>>(answers.Count + 1) { Header };
        foreach (var answer in answers)
            rows.Add(await RowAsync(answer));

        return rows;
    }

    private async Task<IReadOnlyList<string?>> RowAsync(AnswerListRow row)
    {
        var (invitation, response) = (row.Invitation, row.Response);
        var isOrder = invitation.Kind == SurveyKind.Recommendation;
        return
        [
            Text(invitation.Id),
            Text(response.SurveyId),
            Text(response.AnsweredOnUtc),
            Text(response.Score),
            WireName.Of(row.Group),
            response.Comment,
            response.PreferredChannel is { } channel ? WireName.Of(channel) : null,
            row.IsRecovered ? "1" : "0",
            response.RecipientKey is { } key ? key[..Math.Min(PERSON_LENGTH, key.Length)] : null,
            invitation.RecipientName,
            invitation.RecipientEmail,
            Text(response.StoreId),
            await names.OfAsync(SegmentDimension.Store, Text(response.StoreId)),
            isOrder ? Text(invitation.SubjectId) : null,
            invitation.OrderNumber,
            invitation.OrderValue?.ToString("0.####", CultureInfo.InvariantCulture),
            Text(invitation.BuyerOrder),
            invitation.CountryCode,
            invitation.LanguageCode,
            Join(invitation.Categories),
            await NamesAsync(SegmentDimension.Category, invitation.Categories),
            Join(invitation.Vendors),
            await NamesAsync(SegmentDimension.Vendor, invitation.Vendors),
            isOrder ? null : Text(await seesInquiries.NumberAsync(invitation.SubjectId)),
            invitation.Channel,
            invitation.AgentName,
            Text(response.ChangedOnUtc),
            Text(await seesInquiries.NumberAsync(response.InquiryId))
        ];
    }

    private static string? Text(IFormattable? value)
    {
        return value is DateTime instant ? instant.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture) : value?.ToString(null, CultureInfo.InvariantCulture);
    }

    private static string? Join(IReadOnlyList<int> ids) => ids.Count == 0 ? null : string.Join(' ', ids);

    private async Task<string?> NamesAsync(SegmentDimension dimension, IReadOnlyList<int> ids)
    {
        var all = new List<string>(ids.Count);
        foreach (var id in ids)
            all.Add(await names.OfAsync(dimension, Text(id)));

        return all.Count == 0 ? null : string.Join("; ", all);
    }
}
