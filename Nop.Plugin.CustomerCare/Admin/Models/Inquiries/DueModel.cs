namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>A deadline and what is left until it, or by how much it is broken, in words.</summary>
/// <param name="On">Null while it is stopped.</param>
public sealed record DueModel(string Metric, InstantModel? On, BadgeModel Left);
