using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>The figures of the dashboard card.</summary>
public sealed record ServiceTodayModel : BaseNopModel
{
    public required IReadOnlyList<FigureModel> Figures { get; init; }

    /// <summary>The inquiry whose customer has waited longest; null if none waits.</summary>
    public OldestModel? Oldest { get; init; }

    /// <param name="View">The part of the inbox behind the number.</param>
    public sealed record FigureModel(string View, string Text, string Count, string Tone, string Icon);

    public sealed record OldestModel(long Id, string Subject, InstantModel Since);
}
