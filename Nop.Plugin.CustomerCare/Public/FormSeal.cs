using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys.Answering;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Turns the state of a survey's form into a text that the client can carry but not read or write, and back.</summary>
public sealed class FormSeal(IDataProtectionProvider protection)
{
    private readonly SealedText _seal = new(protection, "Nop.Plugin.CustomerCare.SurveyForm");

    public string Seal(AnswerForm form)
    {
        return _seal.Seal(form.InvitationId.ToString(CultureInfo.InvariantCulture), form.Key, WireName.Of(form.Step), form.IssuedOnUtc.Ticks.ToString(CultureInfo.InvariantCulture));
    }

    /// <returns>Null for what isn't a form of ours, or was sealed with keys that the store has no more.</returns>
    public AnswerForm? Open(string? text)
    {
        return _seal.Open(text) is [var id, var key, var name, var issued]
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var invitation)
            && WireName.TryParse<AnswerStep>(name, out var step)
            && long.TryParse(issued, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
                ? new AnswerForm(invitation, key, step, new DateTime(ticks, DateTimeKind.Utc))
                : null;
    }
}
