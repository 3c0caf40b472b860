namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Why a record of a file can't be read.</summary>
internal enum CsvFault
{
    /// <summary>Something stands between a closing quote and the next comma.</summary>
    TextAfterQuote,

    /// <summary>A quoted field goes on to the end of the file.</summary>
    UnclosedQuote,

    /// <summary>A field, or the whole record, is longer than we keep.</summary>
    TooLong,

    /// <summary>A field isn't UTF-8.</summary>
    NotUtf8,

    /// <summary>A field holds a zero byte.</summary>
    ZeroByte
}
