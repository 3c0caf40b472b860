using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>An inquiry and the one as which it is to go on.</summary>
public sealed record MergeModel : BaseNopModel
{
    public Guid FormId { get; init; } = Guid.NewGuid();

    /// <summary>What was typed as the other's number.</summary>
    public string? Into { get; init; }

    /// <summary>Why that can't be, in words; null if it can.</summary>
    public string? Refusal { get; init; }

    public required SideModel Ending { get; init; }

    /// <summary>Null while no number was typed that an inquiry has.</summary>
    public SideModel? Survivor { get; init; }

    /// <summary>Whether another address wrote the survivor, so that replies will go there only.</summary>
    public bool IsOtherRequester { get; init; }

    public IList<SelectListItem> Suggestions { get; init; } = [];

    public sealed record SideModel
    {
        public required long Id { get; init; }

        public required string Subject { get; init; }

        public required string Requester { get; init; }

        public string? Email { get; init; }

        public required BadgeModel Status { get; init; }

        public required InstantModel Created { get; init; }

        public InstantModel? WaitingSince { get; init; }
    }
}
