using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Item">Its place in the batch, from 0.</param>
/// <param name="Field">The field, with a dot before a field in it; null where the item as a whole is meant.</param>
/// <param name="Arguments">What would be right, in the order of the text's placeholders. Never what was sent: an answer isn't for echoing.</param>
public sealed record ApiProblem(int Item, string? Field, ApiRule Rule, params IReadOnlyList<string> Arguments)
{
    /// <summary>In English, for the one who builds the other side.</summary>
    public string Detail => string.Format(CultureInfo.InvariantCulture, Text(Rule), [.. Arguments]);

    private static string Text(ApiRule rule)
    {
        return rule switch
        {
            ApiRule.WrongType => "must be {0}",
            ApiRule.UnknownField => "is no field of this; there are {0}",
            ApiRule.RepeatedField => "is there more than once",
            ApiRule.Required => "is missing or blank",
            ApiRule.TooLong => "is longer than {0} characters",
            ApiRule.TooMany => "has more than {0} entries",
            ApiRule.UnknownName => "must be one of {0}",
            ApiRule.UnknownStore => "is no number of a store that this key may write to",
            ApiRule.UnknownLanguage => "is no two-letter language code",
            ApiRule.NotAnAddress => "is no e-mail address",
            ApiRule.NotAnInstant => "is no instant; write it like 2026-01-31T16:05:00+01:00 or 2026-01-31T15:05:00Z",
            ApiRule.NoOffset => "has no offset; write it like 2026-01-31T16:05:00+01:00 or 2026-01-31T15:05:00Z",
            ApiRule.TooEarly => "lies before {0}",
            ApiRule.InFuture => "lies in the future",
            ApiRule.NotTogether => "can't stand beside {0}",
            ApiRule.UnknownInquiry => "names no inquiry that this key may write to",
            ApiRule.NoTarget => "needs {0}",
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a declared rule.")
        };
    }
}
