using System.Text.Json;

namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>Turns JSON into events, or into all that is wrong with it.</summary>
public static class ApiEventReader
{
    /// <summary>In UTF-16 units.</summary>
    public const int LONGEST_BODY = 1024 * 1024;

    internal const int LONGEST_KEY = 400;
    internal const int LONGEST_NAME = 400;
    internal const int LONGEST_SUBJECT = 1000;
    internal const int LONGEST_ADDRESS = 500;
    internal const int LONGEST_ORDER_NUMBER = 100;

    private static readonly InquiryEventKind[] WithBody = [InquiryEventKind.CustomerMessage, InquiryEventKind.Note];

    /// <summary>What can be told, as in import files.</summary>
    public static IReadOnlyList<InquiryEventKind> Kinds { get; } =
    [
        InquiryEventKind.CustomerMessage, InquiryEventKind.AgentReply, InquiryEventKind.Note, InquiryEventKind.AutomaticReply, InquiryEventKind.Status,
        InquiryEventKind.Assigned, InquiryEventKind.NoReplyNeeded, InquiryEventKind.Spam
    ];

    /// <summary>The statuses that can be set; an inquiry is new only until somebody does.</summary>
    public static IReadOnlyList<InquiryStatus> Statuses { get; } = [.. Enum.GetValues<InquiryStatus>().Where(status => status != InquiryStatus.New)];

    /// <param name="item">Its place in the batch, from 0.</param>
    /// <returns>The event, or null and at least one problem.</returns>
    public static (ApiEvent? Event, IReadOnlyList<ApiProblem> Problems) Read(JsonElement json, int item, ApiOrigin origin, DateTime nowUtc)
    {
        var problems = new List<ApiProblem>();
        var fields = new JsonFields(json, ApiField.OfEvent, problems, item);
        if (json.ValueKind != JsonValueKind.Object)
            return (null, problems);

        var read = Read(fields, item, origin, nowUtc, problems);
        return problems.Count == 0 ? (read, problems) : (null, problems);
    }

    private static ApiEvent Read(JsonFields fields, int item, ApiOrigin origin, DateTime nowUtc, List<ApiProblem> problems)
    {
        var kind = fields.Name(ApiField.KIND, Kinds, isRequired: true);
        var requester = fields.TryGet(ApiField.REQUESTER, out var json) ? new JsonFields(json, ApiField.OfRequester, problems, item, ApiField.REQUESTER + ".") : null;
        var read = new ApiEvent
        {
            Item = item,
            SourceKey = fields.Line(ApiField.SOURCE_KEY, LONGEST_KEY, isRequired: true) ?? string.Empty,
            Kind = kind ?? default,
            HappenedOnUtc = fields.Instant(ApiField.OCCURRED_AT, nowUtc, isRequired: true) ?? nowUtc,
            InquiryKey = fields.Line(ApiField.INQUIRY_KEY, LONGEST_KEY),
            InquiryId = fields.Number(ApiField.INQUIRY, long.MaxValue),
            Channel = fields.Name(ApiField.CHANNEL, Enum.GetValues<Channel>()) ?? Channel.Api,
            RequesterEmail = requester is null ? null : AddressOf(requester),
            RequesterName = requester?.Line(ApiField.NAME, LONGEST_NAME),
            Subject = fields.Line(ApiField.SUBJECT, LONGEST_SUBJECT),
            Body = BodyOf(fields, kind),
            Agent = fields.Line(ApiField.AGENT, LONGEST_NAME, isRequired: kind == InquiryEventKind.Assigned),
            Status = fields.Name(ApiField.STATUS, Statuses, isRequired: kind == InquiryEventKind.Status),
            Priority = fields.Name(ApiField.PRIORITY, Enum.GetValues<Priority>()) ?? Priority.Normal,
            OrderNumber = fields.Line(ApiField.ORDER_NUMBER, LONGEST_ORDER_NUMBER),
            StoreId = fields.Store(origin),
            Language = fields.Language()
        };
        if (kind is { } known)
            CheckTarget(fields, known, read);
        return read;
    }

    private static string? BodyOf(JsonFields fields, InquiryEventKind? kind)
    {
        var text = fields.Text(ApiField.BODY, LONGEST_BODY);
        if (!string.IsNullOrWhiteSpace(text))
            return text;
        if (kind is { } known && WithBody.Contains(known) && !fields.IsBroken(ApiField.BODY))
            fields.Add(ApiField.BODY, ApiRule.Required);

        return null;
    }

    private static string? AddressOf(JsonFields requester)
    {
        var address = requester.Line(ApiField.EMAIL, LONGEST_ADDRESS);
        if (address is null || MailAddressText.IsAddress(address))
            return address;

        requester.Add(ApiField.EMAIL, ApiRule.NotAnAddress);
        return null;
    }

    private static void CheckTarget(JsonFields fields, InquiryEventKind kind, ApiEvent read)
    {
        var isNamed = fields.Has(ApiField.INQUIRY) || fields.Has(ApiField.INQUIRY_KEY);
        if (fields.Has(ApiField.INQUIRY) && fields.Has(ApiField.INQUIRY_KEY))
            fields.Add(ApiField.INQUIRY, ApiRule.NotTogether, ApiField.INQUIRY_KEY);
        else if (kind == InquiryEventKind.AgentReply && !isNamed && read.RequesterEmail is null && read.OrderNumber is null)
            fields.Add(null, ApiRule.NoTarget, "inquiry, inquiry_key, order_number or requester.email");
        else if (kind is not (InquiryEventKind.CustomerMessage or InquiryEventKind.AgentReply) && !isNamed)
            fields.Add(null, ApiRule.NoTarget, "inquiry or inquiry_key");
    }
}
