namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Which field of a row is which column.</summary>
internal sealed class ImportHeader
{
    private static readonly ImportColumn[] Required = [ImportColumn.InquiryKey, ImportColumn.OccurredAt, ImportColumn.Event];

    private readonly Dictionary<ImportColumn, int> _fields = [];
    private readonly string[] _names;

    /// <exception cref="ImportFileException">A required column is missing, or one stands there twice.</exception>
    public ImportHeader(CsvRecord record)
    {
        _names = [.. record.Fields.Select(name => name.Trim())];
        var problems = new List<ImportProblem>();
        var unknown = new List<string>();
        for (var field = 0; field < _names.Length; field++)
        {
            if (!WireName.TryParse<ImportColumn>(_names[field].ToLowerInvariant(), out var column))
                unknown.Add(_names[field]);
            else if (!_fields.TryAdd(column, field))
                problems.Add(new ImportProblem(record.Line, null, ImportRule.RepeatedColumn, [_names[field]]));
        }

        problems.AddRange(Required.Where(column => !_fields.ContainsKey(column))
            .Select(column => new ImportProblem(record.Line, null, ImportRule.MissingColumn, [WireName.Of(column), string.Join(", ", _names)])));
        if (problems.Count > 0)
            throw new ImportFileException(problems);

        Unknown = unknown;
        FieldCount = record.FieldCount;
    }

    public int FieldCount { get; }

    /// <summary>Names of columns that aren't read.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>The field as written; empty if there is no such column.</summary>
    public string Raw(CsvRecord record, ImportColumn column)
    {
        return _fields.TryGetValue(column, out var field) ? record.Fields[field] : string.Empty;
    }

    /// <summary>The name of a field, as the header has it.</summary>
    public string? NameOf(int field)
    {
        return field < _names.Length ? _names[field] : null;
    }
}
