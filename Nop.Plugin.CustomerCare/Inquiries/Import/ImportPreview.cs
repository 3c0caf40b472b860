namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>What an import of a file would do, before it is done.</summary>
public sealed record ImportPreview
{
    /// <summary>How many problems are listed at most; they are counted beyond.</summary>
    public const int MaxProblems = 1000;

    /// <summary>Good and bad rows, without the header.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows with at least one problem.</summary>
    public required long BadRows { get; init; }

    /// <summary>Inquiries that good rows belong to.</summary>
    public required int Inquiries { get; init; }

    /// <summary>Those of <see cref="Inquiries"/> that are in the store already; null where counting would take too long.</summary>
    public required int? AlreadyOpen { get; init; }

    /// <summary>Good rows by event, as the file names them, in order of name.</summary>
    public required IReadOnlyDictionary<string, long> Events { get; init; }

    /// <summary>The earliest instant of a good row, UTC; null if there is none.</summary>
    public required DateTime? FirstOnUtc { get; init; }

    /// <summary>The latest instant of a good row, UTC; null if there is none.</summary>
    public required DateTime? LastOnUtc { get; init; }

    /// <summary>The first good rows, in order of the file.</summary>
    public required IReadOnlyList<ImportedEvent> FirstRows { get; init; }

    /// <summary>The first <see cref="MaxProblems"/> in order of line.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    /// <summary>All problems; a bad row may have several.</summary>
    public required long ProblemCount { get; init; }

    /// <summary>Columns that are left alone.</summary>
    public required IReadOnlyList<string> UnknownColumns { get; init; }
}
