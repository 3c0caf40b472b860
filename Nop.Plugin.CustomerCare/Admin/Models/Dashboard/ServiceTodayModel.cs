using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Dashboard;

/// <summary>The figures of the card about this moment.</summary>
public sealed record ServiceTodayModel : BaseNopModel
{
    public required IReadOnlyList<FigureModel> Figures { get; init; }

    /// <summary>The inquiry whose customer has waited longest; null if none waits.</summary>
    public OldestModel? Oldest { get; init; }

    /// <summary>Whether there has ever been an inquiry.</summary>
    public required bool HasInquiries { get; init; }

    /// <param name="Name">What the figure is called in scripts and tests.</param>
    /// <param name="Route">The address of the part of the inbox behind the number.</param>
    public sealed record FigureModel(string Name, string Text, string Count, string Tone, string Icon, IDictionary<string, string> Route);

    /// <param name="Waited">By the wall clock.</param>
    public sealed record OldestModel(long Id, string Subject, string Waited, InstantModel Since);
}
