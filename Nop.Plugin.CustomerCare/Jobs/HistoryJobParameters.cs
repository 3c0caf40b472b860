using Nop.Plugin.CustomerCare.Inquiries.Recovery;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>How much of the store's past somebody wants, and how far that has come.</summary>
/// <param name="Months">How far back, 1 to <see cref="GREATEST_MONTHS"/>.</param>
/// <param name="OpenDays">Conversations whose last message is older than this many days are closed; 0 to <see cref="GREATEST_DAYS"/>.</param>
/// <param name="IsPreview">Whether it only counts.</param>
public sealed record HistoryJobParameters(int Months, int OpenDays, bool IsPreview)
{
    public const int GREATEST_MONTHS = 120;
    public const int GREATEST_DAYS = 365;

    public HistoryStage Stage { get; init; }

    /// <summary>Of the stage's sources; null before its first batch.</summary>
    public IReadOnlyList<SourcePosition>? Positions { get; init; }

    /// <summary>Everything of the stage up to then is done, UTC.</summary>
    public DateTime? ThroughUtc { get; init; }

    /// <summary>The last inquiry that was looked at for closing; 0 before.</summary>
    public long ClosedThroughId { get; init; }

    public HistoryJobResult Result { get; init; } = HistoryJobResult.Nothing;

    /// <exception cref="FormatException">The text isn't what <see cref="Write"/> writes.</exception>
    public static HistoryJobParameters Read(string? text)
    {
        return JobJson.Read<HistoryJobParameters>(text, "parameters");
    }

    public string Write()
    {
        return JobJson.Write(this);
    }
}
