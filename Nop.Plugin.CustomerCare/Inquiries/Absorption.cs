using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>What an inquiry took over from one that was merged into it.</summary>
/// <param name="InquiryId">The merged inquiry.</param>
/// <param name="WaitingSinceOnUtc">Its oldest customer message that nobody had answered, UTC; null if none waited.</param>
public sealed record Absorption(long InquiryId, DateTime? WaitingSinceOnUtc)
{
    private const string Nobody = "-";

    /// <summary>Reads the value of an <see cref="InquiryEventKind.Absorbed"/> event.</summary>
    /// <exception cref="FormatException">The value isn't a number and an instant.</exception>
    public static Absorption Of(InquiryEvent absorbed)
    {
        var parts = (absorbed.Value ?? string.Empty).Split('@');
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new Absorption(id, parts[1] == Nobody ? null : InstantText.Parse(parts[1]))
            : throw new FormatException($"'{absorbed.Value}' of event {absorbed.Id} is not \"number@instant\".");
    }

    public override string ToString()
    {
        return string.Create(CultureInfo.InvariantCulture, $"{InquiryId}@{(WaitingSinceOnUtc is { } since ? InstantText.Of(since) : Nobody)}");
    }
}
