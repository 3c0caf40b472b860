using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.WhatIf;

/// <summary>The shortest promise that so many of the measured would have kept.</summary>
/// <param name="Percent">How many of a hundred were to keep it.</param>
/// <param name="Minutes">By nearest rank, rounded up as <see cref="PromisedMinutes"/> does.</param>
/// <param name="Kept">How many of them keep it as rounded.</param>
/// <param name="Measured">How many were finished by a reply or resolution.</param>
public sealed record AttainableTarget(int Percent, TargetTime Time, int Minutes, int Kept, int Measured)
{
    /// <summary>Kept of measured, 0 to 1, rounded to six decimals.</summary>
    public decimal? Share => Reports.Share.Of(Kept, Measured);
}
