using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

/// <summary>What surveys know of an order or a customer, on the host's page of it.</summary>
public sealed record SurveyPanelModel : BaseNopModel
{
    public required bool HasFailed { get; init; }

    /// <summary>What to say where there is no invitation.</summary>
    public required string Empty { get; init; }

    public IReadOnlyList<InvitationModel> Invitations { get; init; } = [];

    /// <summary>Whether the person opted out, in a sentence; null where nothing is known.</summary>
    public string? OptOut { get; init; }

    public IReadOnlyList<string> Consents { get; init; } = [];

    /// <summary>Whether whoever looks may have the person's data.</summary>
    public bool CanDownload { get; init; }

    /// <summary>Whose data: an account, or the person of an invitation.</summary>
    public int? CustomerId { get; init; }

    public long? InvitationId { get; init; }
}
