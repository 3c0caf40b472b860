using Nop.Core.Domain.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>A text of ours that reads otherwise in the store.</summary>
public sealed record ChangedText(Language Language, string Key, string Own, string Shipped);
