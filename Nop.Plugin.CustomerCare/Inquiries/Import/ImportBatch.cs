namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Rows that are written together, by inquiry.</summary>
internal sealed class ImportBatch
{
    private const int MaxInquiries = 200;
    private const int MaxRows = 5_000;
    private const long MaxCharacters = 8 * 1024 * 1024;

    private readonly Dictionary<string, List<ImportedEvent>> _rows = new(StringComparer.Ordinal);
    private long _characters;

    public int Rows { get; private set; }

    public bool IsFull => _rows.Count >= MaxInquiries || Rows >= MaxRows || _characters >= MaxCharacters;

    public IEnumerable<IReadOnlyList<ImportedEvent>> Inquiries => _rows.Values;

    public void Add(ImportedEvent row)
    {
        if (!_rows.TryGetValue(row.Key, out var rows))
            _rows.Add(row.Key, rows = []);

        rows.Add(row);
        Rows++;
        _characters += (row.Body?.Length ?? 0) + (row.Subject?.Length ?? 0);
    }

    public void Clear()
    {
        _rows.Clear();
        Rows = 0;
        _characters = 0;
    }
}
