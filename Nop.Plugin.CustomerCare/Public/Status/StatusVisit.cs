using Nop.Plugin.CustomerCare.Inquiries.Following;

namespace Nop.Plugin.CustomerCare.Public.Status;

/// <summary>A request for an inquiry's page by a link that is known.</summary>
/// <param name="Dwell">How long a person needs at least before pressing a button.</param>
public sealed record StatusVisit(string Token, FollowedInquiry Followed, PageFrame Frame, TimeSpan Dwell);
