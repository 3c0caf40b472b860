// TEMPORARY, for building the rest meanwhile: whoever delivers the real Calendars/ deletes this file.
#pragma warning disable
namespace Nop.Plugin.CustomerCare.Calendars;

public sealed record BusinessCalendar(string Name, string TimeZoneId);
public readonly record struct ClosedSpan(DateTime StartUtc, DateTime EndUtc);
public sealed class BusinessTime
{
    public static BusinessTime AroundTheClock { get; } = new();
    public static BusinessTime For(BusinessCalendar calendar) => throw new NotImplementedException();
    public DateTime? Deadline(DateTime startUtc, TimeSpan duration, IReadOnlyList<ClosedSpan>? pauses = null) => throw new NotImplementedException();
    public TimeSpan Elapsed(DateTime startUtc, DateTime endUtc, IReadOnlyList<ClosedSpan>? pauses = null) => throw new NotImplementedException();
}
