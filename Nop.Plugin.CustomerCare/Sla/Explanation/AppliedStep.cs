namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>A policy that was attached to the inquiry, or withdrawn from it.</summary>
/// <param name="SinceOnUtc">From when on, UTC.</param>
/// <param name="Choice">Why this one and none above it; null where that wasn't recorded.</param>
public sealed record AppliedStep(DateTime SinceOnUtc, AppliedSla Applied, PolicyChoice? Choice, AppliedUse Use);
