namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>A policy as it was saved once.</summary>
/// <param name="Version">Counts the policies of that name, from 1.</param>
/// <param name="Position">Its place in match order, from 0; null once it is replaced or removed.</param>
/// <param name="SavedOnUtc">UTC.</param>
public sealed record PolicyVersion(int Id, int Version, SlaPolicy Policy, int? Position, DateTime SavedOnUtc = default);
