using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>A policy version and a calendar version attached to an inquiry; itself a line of the log.</summary>
public sealed record AppliedSla(int PolicyId, int CalendarId)
{
    /// <summary>Reads the value of a <see cref="InquiryEventKind.SlaApplied"/> event.</summary>
    /// <exception cref="FormatException">The value isn't two ids.</exception>
    public static AppliedSla Of(InquiryEvent applied)
    {
        var parts = (applied.Value ?? string.Empty).Split(':');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var policy)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var calendar)
                ? new AppliedSla(policy, calendar)
                : throw new FormatException($"'{applied.Value}' of event {applied.Id} is not \"policyId:calendarId\".");
    }

    public override string ToString()
    {
        return string.Create(CultureInfo.InvariantCulture, $"{PolicyId}:{CalendarId}");
    }
}
