namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>What a request to the inbound API doesn't keep to; the wire names are part of the API.</summary>
public enum ApiRule
{
    /// <summary>Not of the JSON type it should be.</summary>
    WrongType,

    /// <summary>Not a field we know.</summary>
    UnknownField,

    /// <summary>The field is there twice.</summary>
    RepeatedField,

    /// <summary>The field is missing, null or blank.</summary>
    Required,

    TooLong,

    /// <summary>Too many entries.</summary>
    TooMany,

    /// <summary>Not one of the names there are.</summary>
    UnknownName,

    /// <summary>No store of that number, or none this key may write to.</summary>
    UnknownStore,

    /// <summary>Not a two-letter language code.</summary>
    UnknownLanguage,

    NotAnAddress,

    /// <summary>Not an ISO 8601 instant.</summary>
    NotAnInstant,

    /// <summary>A wall time without an offset: nobody knows when that was.</summary>
    NoOffset,

    /// <summary>Before the earliest instant that is taken.</summary>
    TooEarly,

    InFuture,

    /// <summary>Fields that exclude each other.</summary>
    NotTogether,

    /// <summary>No such inquiry, or none this key may write to.</summary>
    UnknownInquiry,

    /// <summary>It names nothing by which an inquiry could be found.</summary>
    NoTarget
}
