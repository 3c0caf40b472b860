using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>The webhooks of all stores.</summary>
public sealed record WebhookListModel : BaseNopModel
{
    public required IReadOnlyList<RowModel> Rows { get; init; }

    public sealed record RowModel(int Id, string Name, string Url, string Events, string Store, bool IsEnabled, InstantModel? FailingSince);
}
