namespace Nop.Plugin.CustomerCare.Reports.WhatIf;

/// <summary>What came of the clocks that started in one hour of the week.</summary>
/// <param name="Day">In the store's zone.</param>
/// <param name="Hour">0 to 23, of the wall clock in the store's zone.</param>
/// <param name="Before">Broken promises as it was: breached and overdue, without the excused.</param>
/// <param name="After">Broken promises under the assumption, counted alike.</param>
/// <param name="Judged">What was met or broken under the assumption.</param>
public sealed record HourOfArrival(DayOfWeek Day, int Hour, int Before, int After, int Judged);
