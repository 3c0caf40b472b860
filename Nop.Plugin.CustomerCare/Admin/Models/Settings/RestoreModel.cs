using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>What would be overwritten by the words that ship.</summary>
public sealed record RestoreModel : BaseNopModel
{
    public required IReadOnlyList<TextModel> Texts { get; init; }

    /// <summary>Of all, for the list shows only the first.</summary>
    public required int TextCount { get; init; }

    public required IReadOnlyList<TemplateModel> Templates { get; init; }

    public sealed record TextModel(string Language, string Key, string Own, string Shipped);

    /// <param name="Languages">Where its words were changed.</param>
    public sealed record TemplateModel(int Id, string Name, string Languages);
}
