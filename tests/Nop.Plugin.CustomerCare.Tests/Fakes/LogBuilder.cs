using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Writes a log line by line; instants are UTC, "2026-03-02 10:00".</summary>
internal sealed class LogBuilder
{
    private readonly List<InquiryEvent> _lines = [];

    public IReadOnlyList<InquiryEvent> Lines => _lines;

    public static DateTime Utc(string instant)
    {
        return DateTime.Parse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
    }

    public LogBuilder Customer(string at)
    {
        return Add(InquiryEventKind.CustomerMessage, at, null, ActorKind.Requester);
    }

    public LogBuilder Reply(string at)
    {
        return Add(InquiryEventKind.AgentReply, at, null, ActorKind.Agent);
    }

    public LogBuilder Status(InquiryStatus status, string at)
    {
        return Add(InquiryEventKind.Status, at, WireName.Of(status), ActorKind.Agent);
    }

    public LogBuilder Applied(int policyId, int calendarId, string at)
    {
        return Add(InquiryEventKind.SlaApplied, at, $"{policyId}:{calendarId}", ActorKind.System);
    }

    /// <summary>The last line was found in the store's tables, and recorded only then.</summary>
    public LogBuilder Recovered(string recordedAt)
    {
        _lines[^1] = _lines[^1] with { IsRecovered = true, RecordedOnUtc = Utc(recordedAt) };
        return this;
    }

    public LogBuilder Add(InquiryEventKind kind, string at, string? value = null, ActorKind actor = ActorKind.Agent)
    {
        _lines.Add(new InquiryEvent
        {
            Id = _lines.Count + 1,
            Kind = kind,
            Value = value,
            HappenedOnUtc = Utc(at),
            RecordedOnUtc = Utc(at),
            Actor = actor,
            SourceKey = SourceKey.Of("test", _lines.Count.ToString(CultureInfo.InvariantCulture))
        });
        return this;
    }
}
