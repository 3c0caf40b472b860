namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>The events of import files: kinds by their wire names, and statuses behind a prefix.</summary>
internal static class ImportEventNames
{
    private const string StatusPrefix = "status:";

    private static readonly InquiryEventKind[] Kinds =
    [
        InquiryEventKind.CustomerMessage, InquiryEventKind.AgentReply, InquiryEventKind.Note, InquiryEventKind.AutomaticReply,
        InquiryEventKind.Assigned, InquiryEventKind.NoReplyNeeded, InquiryEventKind.Spam
    ];

    /// <summary>The statuses that can be set; an inquiry is new only until somebody does.</summary>
    public static IReadOnlyList<string> Statuses { get; } =
        [.. Enum.GetValues<InquiryStatus>().Where(status => status != InquiryStatus.New).Select(WireName.Of)];

    private static readonly Dictionary<string, InquiryEventKind> ByName = Kinds.ToDictionary(WireName.Of, kind => kind, StringComparer.Ordinal)
        .Concat(Statuses.Select(status => KeyValuePair.Create(StatusPrefix + status, InquiryEventKind.Status)))
        .ToDictionary(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All => ByName.Keys;

    public static bool TryKind(string name, out InquiryEventKind kind)
    {
        return ByName.TryGetValue(name, out kind);
    }

    /// <summary>Whether the name is meant as a status, known or not.</summary>
    public static bool IsStatus(string name, out string status)
    {
        status = name.StartsWith(StatusPrefix, StringComparison.Ordinal) ? name[StatusPrefix.Length..] : string.Empty;
        return name.StartsWith(StatusPrefix, StringComparison.Ordinal);
    }
}
