using System.Data.Common;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>The columns of an inquiry that follow from its log and its clocks, as its table holds them; they may be compared.</summary>
internal sealed record DerivedColumns
{
    public static readonly string[] Names =
    [
        "CreatedOnUtc", "LastMessageOnUtc", "WaitingSinceOnUtc", "Status", "Priority", "AgentName", "AgentId", "MergedIntoId", "IsSpam", "IsAutomatic", "NextDueOnUtc"
    ];

    public required DateTime CreatedOnUtc { get; init; }
    public required DateTime LastMessageOnUtc { get; init; }
    public required DateTime? WaitingSinceOnUtc { get; init; }
    public required string Status { get; init; }
    public required string Priority { get; init; }
    public required string? AgentName { get; init; }
    public required int? AgentId { get; init; }
    public required long? MergedIntoId { get; init; }
    public required bool IsSpam { get; init; }
    public required bool IsAutomatic { get; init; }
    public required DateTime? NextDueOnUtc { get; init; }

    /// <param name="first">Where the columns begin, in the order of <see cref="Names"/>.</param>
    public static DerivedColumns Read(DbDataReader reader, int first)
    {
        return new DerivedColumns
        {
            CreatedOnUtc = reader.GetDateTime(first).AsUtc(),
            LastMessageOnUtc = reader.GetDateTime(first + 1).AsUtc(),
            WaitingSinceOnUtc = reader.Instant(first + 2),
            Status = reader.GetString(first + 3),
            Priority = reader.GetString(first + 4),
            AgentName = reader.Text(first + 5),
            AgentId = reader.Number(first + 6),
            MergedIntoId = reader.LongNumber(first + 7),
            IsSpam = reader.GetBoolean(first + 8),
            IsAutomatic = reader.GetBoolean(first + 9),
            NextDueOnUtc = reader.Instant(first + 10)
        };
    }

    /// <exception cref="InvalidOperationException">Nobody wrote: the log has no customer message.</exception>
    public static DerivedColumns Of(LockedInquiry inquiry, IEnumerable<InquiryEvent> log, IReadOnlyList<SlaClock> clocks)
    {
        var state = InquiryState.Of(log);
        if (state.CreatedOnUtc is not { } createdOnUtc)
            throw new InvalidOperationException($"The log of inquiry {inquiry.Id} has no customer message: its events are recorded under another inquiry.");

        return new DerivedColumns
        {
            CreatedOnUtc = createdOnUtc,
            LastMessageOnUtc = state.LastMessageOnUtc ?? createdOnUtc,
            WaitingSinceOnUtc = state.WaitingSinceOnUtc,
            Status = WireName.Of(state.Status),
            Priority = state.Priority is { } priority ? WireName.Of(priority) : inquiry.OpenedPriority,
            AgentName = ColumnText.Fit(state.AgentName, 400),
            AgentId = state.AgentId,
            MergedIntoId = state.MergedIntoId,
            IsSpam = state.IsSpam,
            IsAutomatic = state.IsAutomatic,
            NextDueOnUtc = clocks.Where(clock => clock.State == ClockState.Running).Min(clock => clock.DueOnUtc)
        };
    }

    /// <summary>In the order of <see cref="Names"/>.</summary>
    public object?[] Values()
    {
        return [CreatedOnUtc, LastMessageOnUtc, WaitingSinceOnUtc, Status, Priority, AgentName, AgentId, MergedIntoId, IsSpam, IsAutomatic, NextDueOnUtc];
    }
}
