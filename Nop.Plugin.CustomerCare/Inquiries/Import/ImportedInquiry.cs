namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>What is kept of one inquiry while its file is read: small, for there may be a million of them.</summary>
internal struct ImportedInquiry
{
    /// <summary>The earliest customer message of file and store, UTC ticks; 0 while there is none.</summary>
    public long CreatedTicks;

    /// <summary>The line of the file's earliest customer message; 0 if the file has none.</summary>
    public long OpeningLine;

    /// <summary>The earliest event that isn't a customer message, UTC ticks; 0 if there is none.</summary>
    public long EarliestOtherTicks;

    /// <summary>The line on which the key comes up first.</summary>
    public long FirstLine;

    /// <summary>Facts that the row on <see cref="OpeningLine"/> has.</summary>
    public RequesterFacts OfOpening;

    /// <summary>Facts that any row has.</summary>
    public RequesterFacts OfAny;

    /// <summary>Some rows lie before the creation, or there is none.</summary>
    public readonly bool HasRowsBeforeCreation => CreatedTicks == 0 || (EarliestOtherTicks != 0 && EarliestOtherTicks < CreatedTicks);

    /// <summary>Facts that the opening row lacks and another has.</summary>
    public readonly RequesterFacts Lacking => OpeningLine == 0 ? RequesterFacts.None : OfAny & ~OfOpening;

    public void ExistsSince(DateTime createdOnUtc)
    {
        CreatedTicks = CreatedTicks == 0 ? createdOnUtc.Ticks : Math.Min(CreatedTicks, createdOnUtc.Ticks);
    }

    public void Add(ImportedEvent row)
    {
        var ticks = row.HappenedOnUtc.Ticks;
        var facts = row.Facts();
        OfAny |= facts;
        FirstLine = FirstLine == 0 ? row.Line : FirstLine;
        if (row.Kind != InquiryEventKind.CustomerMessage)
            EarliestOtherTicks = EarliestOtherTicks == 0 ? ticks : Math.Min(EarliestOtherTicks, ticks);
        else if (CreatedTicks == 0 || ticks < CreatedTicks)
            (CreatedTicks, OpeningLine, OfOpening) = (ticks, row.Line, facts);
    }
}
