using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Turns records into events, or into all that is wrong with them.</summary>
/// <param name="latestUtc">The latest instant that is taken, UTC.</param>
internal sealed class ImportRowReader(ImportHeader header, DateTime latestUtc)
{
    private static readonly DateTime EarliestUtc = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<ImportColumn, int> Longest = new()
    {
        [ImportColumn.InquiryKey] = 400,
        [ImportColumn.RequesterEmail] = 500,
        [ImportColumn.RequesterName] = 400,
        [ImportColumn.Subject] = 1000,
        [ImportColumn.Agent] = 400,
        [ImportColumn.OrderNumber] = 100
    };

    private readonly List<ImportProblem> _problems = [];
    private CsvRecord _record = new(0, [], 0);

    /// <summary>The row, or null and what is wrong with it.</summary>
    public (ImportedEvent? Row, IReadOnlyList<ImportProblem> Problems) Read(CsvRecord record)
    {
        _record = record;
        _problems.Clear();
        if (record.Fault is { } fault)
            return (null, [FaultOf(fault)]);
        if (record.FieldCount != header.FieldCount)
            return (null, [new ImportProblem(record.Line, null, ImportRule.FieldCount, [Text(record.FieldCount), Text(header.FieldCount)])]);

        var row = ReadRow();
        return _problems.Count == 0 ? (row, []) : (null, [.. _problems]);
    }

    private ImportProblem FaultOf(CsvFault fault)
    {
        var column = header.NameOf(_record.FaultColumn);
        return fault switch
        {
            CsvFault.TooLong => new ImportProblem(_record.Line, column, ImportRule.TooLong, ["1 MB"]),
            CsvFault.NotUtf8 or CsvFault.ZeroByte => new ImportProblem(_record.Line, column, ImportRule.NotText, []),
            _ => new ImportProblem(_record.Line, column, ImportRule.Quotes, [])
        };
    }

    private ImportedEvent ReadRow()
    {
        var name = Trimmed(ImportColumn.Event) ?? string.Empty;
        return new ImportedEvent
        {
            Line = _record.Line,
            Key = Required(ImportColumn.InquiryKey),
            HappenedOnUtc = ReadInstant(),
            Event = name,
            Kind = ReadKind(name),
            Channel = ReadName<Channel>(ImportColumn.Channel, ImportRule.UnknownChannel),
            RequesterEmail = Trimmed(ImportColumn.RequesterEmail),
            RequesterName = Trimmed(ImportColumn.RequesterName),
            Subject = Kept(ImportColumn.Subject),
            Body = Kept(ImportColumn.Body),
            Agent = Trimmed(ImportColumn.Agent),
            Priority = ReadName<Priority>(ImportColumn.Priority, ImportRule.UnknownPriority),
            OrderNumber = Trimmed(ImportColumn.OrderNumber),
            StoreId = ReadStore()
        };
    }

    private DateTime ReadInstant()
    {
        var text = Required(ImportColumn.OccurredAt);
        if (text.Length == 0)
            return default;
        if (ImportInstant.TryRead(text, out var utc) is { } rule)
            Add(ImportColumn.OccurredAt, rule, text);
        else if (utc < EarliestUtc)
            Add(ImportColumn.OccurredAt, ImportRule.TooEarly, text, EarliestUtc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else if (utc > latestUtc)
            Add(ImportColumn.OccurredAt, ImportRule.InFuture, text);

        return utc;
    }

    private InquiryEventKind ReadKind(string name)
    {
        if (name.Length == 0)
            Add(ImportColumn.Event, ImportRule.Required);
        else if (ImportEventNames.TryKind(name, out var kind))
            return kind;
        else if (ImportEventNames.IsStatus(name, out var status))
            Add(ImportColumn.Event, ImportRule.UnknownStatus, status, string.Join(", ", ImportEventNames.Statuses));
        else
            Add(ImportColumn.Event, ImportRule.UnknownEvent, name, string.Join(", ", ImportEventNames.All));

        return default;
    }

    private T? ReadName<T>(ImportColumn column, ImportRule rule) where T : struct, Enum
    {
        if (Trimmed(column) is not { } name)
            return null;
        if (WireName.TryParse<T>(name, out var value))
            return value;

        Add(column, rule, name, string.Join(", ", Enum.GetValues<T>().Select(WireName.Of)));
        return null;
    }

    private int? ReadStore()
    {
        if (Trimmed(ImportColumn.Store) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var store) && store > 0)
            return store;

        Add(ImportColumn.Store, ImportRule.UnknownStore, text);
        return null;
    }

    private string Required(ImportColumn column)
    {
        if (Trimmed(column) is { } text)
            return text;

        Add(column, ImportRule.Required);
        return string.Empty;
    }

    private string? Trimmed(ImportColumn column)
    {
        var text = Kept(column)?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private string? Kept(ImportColumn column)
    {
        var text = header.Raw(_record, column);
        if (Longest.TryGetValue(column, out var longest) && text.Length > longest)
            Add(column, ImportRule.TooLong, $"{Text(longest)} characters");
        return text.Length == 0 ? null : text;
    }

    private void Add(ImportColumn column, ImportRule rule, params string[] arguments)
    {
        _problems.Add(new ImportProblem(_record.Line, WireName.Of(column), rule, [.. arguments.Select(Shown)]));
    }

    /// <summary>Lists of problems are kept and shown: a field of a megabyte must not become an argument of one.</summary>
    private static string Shown(string text)
    {
        return text.Length <= 200 ? text : text[..197] + "...";
    }

    private static string Text(int number)
    {
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
