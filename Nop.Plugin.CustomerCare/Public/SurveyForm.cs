using Microsoft.AspNetCore.Http;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>The fields of a survey's forms as they came; a field that came twice is a text that no rule takes.</summary>
public sealed record SurveyForm(string? State, string? Score, string? Comment, string? Channel, bool IsSkipped, bool IsTrapped)
{
    /// <summary>Lines of texts end as they do while they are typed; a form sends two characters for each.</summary>
    public static SurveyForm Of(HttpRequest request)
    {
        var form = request.HasFormContentType ? request.Form : FormCollection.Empty;
        return new SurveyForm(
            form[SurveyFields.STATE],
            form[SurveyFields.SCORE],
            form[SurveyFields.COMMENT].ToString().ReplaceLineEndings("\n"),
            form[SurveyFields.CHANNEL],
            form.ContainsKey(SurveyFields.SKIP),
            form[SurveyFields.TRAP].ToString().Length > 0);
    }
}
