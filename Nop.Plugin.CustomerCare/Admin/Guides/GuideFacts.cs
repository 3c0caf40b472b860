using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>What a store has, as far as the guide minds it.</summary>
/// <param name="Settings">Of all stores.</param>
/// <param name="HasHistory">Whether its own past was brought in, or counted without finding anything new.</param>
/// <param name="HasMailSettings">Whether anybody ever saved what customers and staff are mailed, for all stores or for one.</param>
/// <param name="HasSurvey">Whether there is a survey, on or off.</param>
public sealed record GuideFacts(SlaCatalog Catalog, CustomerCareSettings Settings, bool HasHistory, bool HasMailSettings, bool HasSurvey);
