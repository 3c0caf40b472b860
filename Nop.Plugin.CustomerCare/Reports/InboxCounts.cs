namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>How many inquiries each part of the inbox holds; <see cref="InboxView.All"/> isn't counted.</summary>
public sealed record InboxCounts(IReadOnlyDictionary<InboxView, int> Numbers);
