using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>A policy version and a calendar version attached to an inquiry, or the word that none holds any more; itself a line of the log.</summary>
/// <param name="PolicyId">The policy version; 0 where none matches.</param>
/// <param name="CalendarId">The calendar version; 0 where none matches.</param>
public sealed record AppliedSla(int PolicyId, int CalendarId, AppliedCause Cause = AppliedCause.Opened)
{
    private const string Nothing = "none";

    /// <summary>Whether no policy holds from here on.</summary>
    public bool IsNone => PolicyId == 0;

    /// <summary>No policy matches any more.</summary>
    public static AppliedSla None(AppliedCause cause)
    {
        return new AppliedSla(0, 0, cause);
    }

    /// <summary>Reads the value of a <see cref="InquiryEventKind.SlaApplied"/> event: "policyId:calendarId" or "none", and after another colon the cause unless that is the opening.</summary>
    /// <exception cref="FormatException">The value isn't that.</exception>
    public static AppliedSla Of(InquiryEvent applied)
    {
        var parts = (applied.Value ?? string.Empty).Split(':');
        if (parts is [Nothing, var why] && WireName.TryParse<AppliedCause>(why, out var withdrawn))
            return None(withdrawn);
        if (parts.Length is 2 or 3 && Number(parts[0]) is { } policy && Number(parts[1]) is { } calendar)
        {
            if (parts.Length == 2)
                return new AppliedSla(policy, calendar);
            if (WireName.TryParse<AppliedCause>(parts[2], out var cause))
                return new AppliedSla(policy, calendar, cause);
        }

        throw new FormatException($"'{applied.Value}' of event {applied.Id} is not \"policyId:calendarId\".");
    }

    public override string ToString()
    {
        var versions = IsNone ? Nothing : string.Create(CultureInfo.InvariantCulture, $"{PolicyId}:{CalendarId}");
        return Cause == AppliedCause.Opened && !IsNone ? versions : $"{versions}:{WireName.Of(Cause)}";
    }

    private static int? Number(string text)
    {
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }
}
