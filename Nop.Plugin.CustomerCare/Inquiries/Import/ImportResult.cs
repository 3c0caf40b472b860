namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>What an import did.</summary>
/// <param name="InquiriesOpened">Inquiries that weren't in the store.</param>
/// <param name="EventsAdded">Rows that are in a log now and weren't before.</param>
/// <param name="EventsAlreadyThere">Rows that stood in a log before, or twice in the file.</param>
/// <param name="RowsSkipped">Bad rows that were left out.</param>
public sealed record ImportResult(int InquiriesOpened, long EventsAdded, long EventsAlreadyThere, long RowsSkipped)
{
    public static ImportResult Nothing { get; } = new(0, 0, 0, 0);

    public static ImportResult operator +(ImportResult left, ImportResult right)
    {
        return new ImportResult(
            left.InquiriesOpened + right.InquiriesOpened,
            left.EventsAdded + right.EventsAdded,
            left.EventsAlreadyThere + right.EventsAlreadyThere,
            left.RowsSkipped + right.RowsSkipped);
    }
}
