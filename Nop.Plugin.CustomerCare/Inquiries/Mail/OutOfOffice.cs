namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>How the subjects of out-of-office notes begin. An answer to one, or one passed on, begins otherwise.</summary>
internal static class OutOfOffice
{
    private static readonly string[] Beginnings =
    [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "automated reply", "automatic response", "auto response", "auto-response", "auto:", "out of office", "out of the office", "out-of-office",
        "automatische antwort", "abwesenheitsnotiz", "abwesenheitsbenachrichtigung", "abwesend:", "réponse automatique", "absence du bureau", "respuesta automática", "fuera de la oficina",
        "risposta automatica", "fuori sede", "resposta automática", "automatisch antwoord", "afwezig", "automatyczna odpowiedź", "odpowiedź automatyczna", "autoodpowiedź", "poza biurem",
        "автоматический ответ", "автоответ", "автоматична відповідь", "automatická odpověď", "automatická odpoveď", "automatisk svar", "automatiskt svar", "autosvar", "automaattinen vastaus",
        "otomatik yanıt", "automatikus válasz", "răspuns automat", "automatinis atsakymas", "自動応答", "自动回复", "自動回覆"
    ];

    public static bool Begins(string? subject)
    {
        var text = subject?.TrimStart().Normalize() ?? string.Empty;
        return Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
    }
}
