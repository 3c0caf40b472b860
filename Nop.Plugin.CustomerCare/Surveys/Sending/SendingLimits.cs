namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>What may forbid a mail at the last moment, because others may be sent at the same time.</summary>
/// <param name="PauseBeginsOnUtc">A mail of the same kind later than this to the same address forbids it; null for no such pause.</param>
/// <param name="PausePerStore">Whether only mails of the same store count for that.</param>
/// <param name="OtherKindsBeginOnUtc">A mail of another kind later than this to the same address forbids it.</param>
/// <param name="DailyCap">Most mails of the survey from <paramref name="DayBeginsOnUtc"/> on; null for no limit.</param>
public sealed record SendingLimits(DateTime? PauseBeginsOnUtc, bool PausePerStore, DateTime OtherKindsBeginOnUtc, int? DailyCap, DateTime DayBeginsOnUtc);
