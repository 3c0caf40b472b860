using System.Globalization;
using System.Runtime.InteropServices;

namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Gathers what the scan of a file finds: per inquiry as little as can be, and the figures of the preview.</summary>
internal sealed class ImportTally
{
    private const int FirstRows = 20;

    private readonly Dictionary<string, long> _events = new(StringComparer.Ordinal);
    private readonly List<ImportedEvent> _first = [];
    private readonly ImportProblemList _problems = new();
    private long _rows;
    private long _badRows;
    private DateTime? _firstOnUtc;
    private DateTime? _lastOnUtc;

    public Dictionary<string, ImportedInquiry> Inquiries { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, RequesterFill> Fills { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes a row, in the order of the file, that is good or bad by itself.</summary>
    public void Add(ImportedEvent? row, IReadOnlyList<ImportProblem> problems)
    {
        _rows++;
        if (row is not null)
            CollectionsMarshal.GetValueRefOrAddDefault(Inquiries, row.Key, out _).Add(row);
        else
            Reject(problems);
    }

    /// <summary>Takes the rows once more, when all inquiries are known, and judges them beside their inquiry.</summary>
    public void Settle(ImportedEvent? row)
    {
        if (row is null)
            return;

        var inquiry = Inquiries[row.Key];
        if (inquiry.CreatedTicks == 0)
            Reject([new ImportProblem(row.Line, null, ImportRule.NoCustomerMessage, [row.Key])]);
        else if (row.HappenedOnUtc.Ticks < inquiry.CreatedTicks)
            Reject([new ImportProblem(row.Line, WireName.Of(ImportColumn.OccurredAt), ImportRule.BeforeCreation, [Text(row.HappenedOnUtc), Text(new DateTime(inquiry.CreatedTicks)), row.Key])]);
        else
            Accept(row, inquiry.Lacking);
    }

    public ImportPreview Preview(IReadOnlyList<string> unknownColumns, int? alreadyOpen)
    {
        return new ImportPreview
        {
            Rows = _rows,
            BadRows = _badRows,
            Inquiries = Inquiries.Values.Count(inquiry => inquiry.CreatedTicks != 0),
            AlreadyOpen = alreadyOpen,
            Events = new SortedDictionary<string, long>(_events, StringComparer.Ordinal),
            FirstOnUtc = _firstOnUtc,
            LastOnUtc = _lastOnUtc,
            FirstRows = [.. _first],
            Problems = _problems.First,
            ProblemCount = _problems.Count,
            UnknownColumns = unknownColumns
        };
    }

    private void Accept(ImportedEvent row, RequesterFacts lacking)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_events, row.Event, out _)++;
        if (_first.Count < FirstRows)
            _first.Add(row);
        _firstOnUtc = _firstOnUtc < row.HappenedOnUtc ? _firstOnUtc : row.HappenedOnUtc;
        _lastOnUtc = _lastOnUtc > row.HappenedOnUtc ? _lastOnUtc : row.HappenedOnUtc;
        if (lacking == RequesterFacts.None)
            return;

        if (!Fills.TryGetValue(row.Key, out var fill))
            Fills.Add(row.Key, fill = new RequesterFill());
        fill.Add(row);
    }

    private void Reject(IReadOnlyList<ImportProblem> problems)
    {
        _badRows++;
        _problems.Add(problems);
    }

    private static string Text(DateTime utc)
    {
        return utc.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
    }
}
