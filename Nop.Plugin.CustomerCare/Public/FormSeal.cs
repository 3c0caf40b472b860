using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys.Answering;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Turns a form's state into a text that the client can carry but not read or write, and back.</summary>
public sealed class FormSeal(IDataProtectionProvider protection)
{
    private const string PURPOSE = "Nop.Plugin.CustomerCare.SurveyForm";
    private const char SEPARATOR = '|';
    private const int PARTS = 4;

    public string Seal(AnswerForm form)
    {
        var state = string.Create(CultureInfo.InvariantCulture, $"{form.InvitationId}{SEPARATOR}{form.Key}{SEPARATOR}{WireName.Of(form.Step)}{SEPARATOR}{form.IssuedOnUtc.Ticks}");
        return protection.CreateProtector(PURPOSE).Protect(state);
    }

    /// <returns>Null for what isn't a form of ours, or was sealed with keys that the store has no more.</returns>
    public AnswerForm? Open(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;

        try
        {
            var parts = protection.CreateProtector(PURPOSE).Unprotect(text).Split(SEPARATOR);
            return parts.Length == PARTS
                && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var invitation)
                && WireName.TryParse<AnswerStep>(parts[2], out var step)
                && long.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
                    ? new AnswerForm(invitation, parts[1], step, new DateTime(ticks, DateTimeKind.Utc))
                    : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
