namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>A deadline and what is left until it, or since when it is broken, in words.</summary>
public sealed record DueModel(string Metric, InstantModel On, BadgeModel Left);
