using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>What a store has, as far as the guide minds it.</summary>
/// <param name="Settings">Of all stores.</param>
/// <param name="HasHistory">Whether its own past was brought in, or counted without finding anything new.</param>
/// <param name="HasMail">Whether any mail to customers, staff or the owner is on, in all stores or in one.</param>
/// <param name="HasSurvey">Whether there is a survey, on or off.</param>
public sealed record GuideFacts(SlaCatalog Catalog, CustomerCareSettings Settings, bool HasHistory, bool HasMail, bool HasSurvey);
