using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

/// <summary>One invitation, what was answered, and its log.</summary>
public sealed record SurveyAnswerModel : BaseNopModel
{
    public required long InvitationId { get; init; }

    public required InvitationModel Invitation { get; init; }

    public required IReadOnlyList<LogModel> Log { get; init; }

    public required bool CanManage { get; init; }

    public required bool CanInvalidate { get; init; }

    public required bool CanPutBack { get; init; }

    public required string ZoneNote { get; init; }

    /// <param name="SuspectId">The form to count; null for what can't be counted.</param>
    public sealed record LogModel(InstantModel Happened, string What, string Details, string Comment, string From, long? SuspectId);
}
