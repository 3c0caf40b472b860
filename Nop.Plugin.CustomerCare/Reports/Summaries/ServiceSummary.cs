using Nop.Plugin.CustomerCare.Reports.Trends;

namespace Nop.Plugin.CustomerCare.Reports.Summaries;

/// <summary>What a summary says of service: how promises were kept, before that, and how things stand.</summary>
public sealed record ServiceSummary(ServicePart Now, ServicePart Before, ServiceToday Today);
