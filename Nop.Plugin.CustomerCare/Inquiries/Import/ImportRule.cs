namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>What a file to import, or a row of it, doesn't keep to.</summary>
public enum ImportRule
{
    /// <summary>The file has no header row.</summary>
    Empty,

    /// <summary>The file isn't UTF-8 from its start on.</summary>
    FileNotUtf8,

    /// <summary>A required column isn't in the header.</summary>
    MissingColumn,

    /// <summary>A column stands in the header twice.</summary>
    RepeatedColumn,

    /// <summary>The row has more or fewer fields than the header.</summary>
    FieldCount,

    /// <summary>Quotes that aren't closed, or text after a closing quote.</summary>
    Quotes,

    /// <summary>A field is longer than is kept.</summary>
    TooLong,

    /// <summary>A field isn't UTF-8 or holds a zero byte.</summary>
    NotText,

    /// <summary>A required field is empty.</summary>
    Required,

    /// <summary>Not an event we know.</summary>
    UnknownEvent,

    /// <summary>Not a status we know.</summary>
    UnknownStatus,

    /// <summary>Not a channel we know.</summary>
    UnknownChannel,

    /// <summary>Not a priority we know.</summary>
    UnknownPriority,

    /// <summary>Not a store's number.</summary>
    UnknownStore,

    /// <summary>Not an ISO 8601 instant.</summary>
    NotAnInstant,

    /// <summary>A wall time without an offset: nobody knows when that was.</summary>
    NoOffset,

    /// <summary>Before the earliest instant that is taken.</summary>
    TooEarly,

    /// <summary>Later than the clock allows.</summary>
    InFuture,

    /// <summary>The event lies before the first customer message of its inquiry.</summary>
    BeforeCreation,

    /// <summary>Neither the file nor the store has a customer message that opens the inquiry.</summary>
    NoCustomerMessage
}
