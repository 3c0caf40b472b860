namespace Nop.Plugin.CustomerCare.Admin.Models.Calendars;

/// <summary>One opening and closing in a form.</summary>
/// <param name="Field">What the names of its fields begin with.</param>
/// <param name="Owner">The day it belongs to, as people read it.</param>
/// <param name="IsSpare">An empty one for pages without scripts.</param>
public sealed record IntervalModel(string Field, string Owner, string? Open, string? Close, bool IsSpare);
