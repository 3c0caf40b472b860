namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>The rules in English, for command lines and logs; pages have texts of their own in the reader's language.</summary>
internal static class ImportProblemText
{
    public static string Of(ImportRule rule)
    {
        return rule switch
        {
            ImportRule.Empty => "the file is empty; its first row must name the columns",
            ImportRule.FileNotUtf8 => "the file is {0}, not UTF-8; save it as \"CSV UTF-8\"",
            ImportRule.MissingColumn => "the column {0} is missing; the header has {1}",
            ImportRule.RepeatedColumn => "the column {0} stands in the header twice",
            ImportRule.FieldCount => "the row has {0} fields, the header {1}",
            ImportRule.Quotes => "a quote isn't closed, or text follows a closing quote",
            ImportRule.TooLong => "longer than {0}",
            ImportRule.NotText => "holds bytes that are no UTF-8 text",
            ImportRule.Required => "is empty",
            ImportRule.UnknownEvent => "\"{0}\" is no event; there are {1}",
            ImportRule.UnknownStatus => "\"{0}\" is no status; there are {1}",
            ImportRule.UnknownChannel => "\"{0}\" is no channel; there are {1}",
            ImportRule.UnknownPriority => "\"{0}\" is no priority; there are {1}",
            ImportRule.UnknownStore => "\"{0}\" is no number of a store",
            ImportRule.NotAnInstant => "\"{0}\" is no instant; write it like 2026-01-31T16:05:00+01:00 or 2026-01-31T15:05:00Z",
            ImportRule.NoOffset => "\"{0}\" has no offset; write it like 2026-01-31T16:05:00+01:00 or 2026-01-31T15:05:00Z",
            ImportRule.TooEarly => "\"{0}\" lies before {1}",
            ImportRule.InFuture => "\"{0}\" lies in the future",
            ImportRule.BeforeCreation => "\"{0}\" lies before {1}, the first customer message of {2}",
            ImportRule.NoCustomerMessage => "{0} has no customer_message that opens it",
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a declared rule.")
        };
    }
}
