using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

public sealed record SetAsideRowModel : BaseNopModel
{
    public required long InvitationId { get; init; }

    public required InstantModel Happened { get; init; }

    public required string Score { get; init; }

    public required string Why { get; init; }

    public required SubjectModel Subject { get; init; }

    public required string Person { get; init; }

    public required string Answer { get; init; }
}
