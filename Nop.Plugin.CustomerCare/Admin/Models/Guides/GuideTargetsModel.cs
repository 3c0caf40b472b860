using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>The guide's second step: what is promised.</summary>
public sealed record GuideTargetsModel : BaseNopModel
{
    public required GuideFrameModel Frame { get; init; }

    public required GuideTargetsFormModel Form { get; init; }

    /// <summary>Whether there are opening hours to count in.</summary>
    public required bool HasHours { get; init; }

    /// <summary>What the targets mean for messages of the days to come; empty while they can't be read.</summary>
    public required IReadOnlyList<ExampleModel> Examples { get; init; }

    /// <summary>The zone of the examples.</summary>
    public string? TimeZoneId { get; init; }

    /// <summary>The policies that are set up, each with its promises, in match order.</summary>
    public required IReadOnlyList<PolicyModel> Policies { get; init; }

    /// <param name="Written">When the message comes.</param>
    /// <param name="Answered">By when it is answered at the latest.</param>
    /// <param name="Resolved">By when it is settled at the latest; null where nothing is promised.</param>
    public sealed record ExampleModel(string Written, string Answered, string? Resolved);

    public sealed record PolicyModel(int Id, string Name, string Promises);
}
