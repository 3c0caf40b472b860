using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>The lines of a self-check, for reading.</summary>
public sealed record SelfCheckModel : BaseNopModel
{
    public required InstantModel CheckedOn { get; init; }

    /// <summary>How it stands as a whole, in one sentence.</summary>
    public required string Summary { get; init; }

    public required bool IsWell { get; init; }

    public required IReadOnlyList<LineModel> Lines { get; init; }

    /// <param name="Key">Its topic's name in the program, in every language the same.</param>
    /// <param name="Topic">What was checked.</param>
    /// <param name="Icon">Beside the state's word, never alone.</param>
    /// <param name="Remedy">What to do; null if nothing.</param>
    /// <param name="Place">Where to do it; null where no page helps.</param>
    public sealed record LineModel(string Key, string Topic, BadgeModel State, string Icon, string Sentence, string? Remedy, PlaceModel? Place);

    /// <param name="Path">From the store's root.</param>
    public sealed record PlaceModel(string Path, string Text);
}
