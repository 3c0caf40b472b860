namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>A file that has been read once as a whole: what is in it, and what of it can be imported.</summary>
public sealed class ImportScan
{
    private readonly Dictionary<string, ImportedInquiry> _inquiries;
    private readonly Dictionary<string, RequesterFill> _fills;

    internal ImportScan(ImportPreview preview, Dictionary<string, ImportedInquiry> inquiries, Dictionary<string, RequesterFill> fills, DateTime latestUtc)
    {
        Preview = preview;
        _inquiries = inquiries;
        _fills = fills;
        LatestUtc = latestUtc;
        HasLateOpenings = inquiries.Values.Any(inquiry => inquiry.FirstLine < inquiry.OpeningLine);
    }

    public ImportPreview Preview { get; }

    /// <summary>The latest instant that was taken, UTC.</summary>
    internal DateTime LatestUtc { get; }

    /// <summary>Some inquiry has rows that stand in the file before the one that opens it.</summary>
    internal bool HasLateOpenings { get; }

    /// <summary>Whether the row is good not only by itself but also beside the other rows of its inquiry.</summary>
    internal bool Accepts(ImportedEvent row)
    {
        return _inquiries.TryGetValue(row.Key, out var inquiry) && inquiry.CreatedTicks != 0 && row.HappenedOnUtc.Ticks >= inquiry.CreatedTicks;
    }

    /// <summary>Whether it is the row that opens its inquiry.</summary>
    internal bool Opens(ImportedEvent row)
    {
        return _inquiries.TryGetValue(row.Key, out var inquiry) && inquiry.OpeningLine == row.Line;
    }

    /// <summary>Whether it opens an inquiry that other rows of the file belong to before.</summary>
    internal bool OpensLate(ImportedEvent row)
    {
        return _inquiries.TryGetValue(row.Key, out var inquiry) && inquiry.OpeningLine == row.Line && inquiry.FirstLine < row.Line;
    }

    /// <summary>The inquiry that a row opens; where the row leaves facts out, with those of its other rows.</summary>
    internal NewInquiry Opening(ImportedEvent row, int defaultStoreId)
    {
        var fill = _fills.GetValueOrDefault(row.Key);
        return new NewInquiry
        {
            SourceKey = ImportedEvent.OpeningKey(row.Key),
            ExternalKey = row.Key,
            Channel = row.Channel ?? fill?.Channel ?? Channel.Email,
            StoreId = row.StoreId ?? fill?.StoreId ?? defaultStoreId,
            Priority = row.Priority ?? Priority.Normal,
            RequesterEmail = row.RequesterEmail ?? fill?.Email,
            RequesterName = row.RequesterName ?? fill?.Name,
            OrderNumber = row.OrderNumber ?? fill?.OrderNumber,
            Subject = row.Subject
        };
    }
}
