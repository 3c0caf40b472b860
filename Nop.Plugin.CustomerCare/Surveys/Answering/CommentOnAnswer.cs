using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>Takes what a person says after the score, from the client that gave the score.</summary>
public sealed class CommentOnAnswer(IAnswerStore answers, TimeProvider clock)
{
    /// <param name="comment">As typed, at most <see cref="AnswerRules.GreatestCommentLength"/> long; blank says nothing.</param>
    /// <returns><see cref="AnswerVerdict.Stored"/>, <see cref="AnswerVerdict.Ignored"/> or <see cref="AnswerVerdict.Expired"/>.</returns>
    public async Task<AnswerVerdict> ExecuteAsync(
        SurveyLink link, AnswerForm? form, string? comment, PreferredChannel? channel, SurveyClient client, CancellationToken cancellation = default)
    {
        var nowUtc = clock.NowUtc();
        if (link.IsExpired(nowUtc))
            return AnswerVerdict.Expired;

        var text = string.IsNullOrWhiteSpace(comment) ? null : comment;
        var line = SurveyLog.Line(link, client, SurveyEventKind.Commented, nowUtc);
        if (AnswerRules.IsTheirs(link, form) && await answers.CommentAsync(link, form!.Key, text, channel, nowUtc, LineFor(link, text, channel, line), cancellation))
            return AnswerVerdict.Stored;

        await answers.LogAsync(line with { Kind = SurveyEventKind.Ignored, Reason = SuspicionReason.Form, Comment = text }, cancellation);
        return AnswerVerdict.Ignored;
    }

    // A comment that a new one replaces stays in the log.
    private static SurveyEvent? LineFor(SurveyLink link, string? text, PreferredChannel? channel, SurveyEvent line)
    {
        var replaced = text is not null && link.Answer?.Comment is { } earlier && earlier != text ? earlier : null;
        return text is null && channel is null ? null : line with { Comment = replaced };
    }
}
