using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>Invitations with tokens that are known, and forms to answer them with.</summary>
public abstract class AnswerFixture<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    private const int SURVEY = 1;

    protected static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    protected static readonly SurveyClient Browser = new("203.0.113.0/24", "Mozilla/5.0");

    private static long _subjects;

    protected AnswerRepository Answers => new(Database);

    /// <summary>Has two tokens, as after a reminder.</summary>
    protected async Task<(long Id, string Token, string OtherToken)> InviteAsync(
        string? recipientKey = null, InvitationStatus status = InvitationStatus.Sent, DateTime? expiresOnUtc = null, int? queuedEmailId = null, bool isAnonymous = false)
    {
        var subject = Interlocked.Increment(ref _subjects);
        await using var session = await Database.OpenAsync();
        await InvitationTable.AddAsync(
            session,
            [
                new Invitation
                {
                    SurveyId = SURVEY, Kind = SurveyKind.Recommendation, SubjectId = subject, StoreId = 1, RecipientKey = recipientKey ?? Recipient.KeyOf($"{subject}@example.com"),
                    LanguageCode = "pl", Status = status, TriggeredOnUtc = Noon, PlannedOnUtc = Noon, DueOnUtc = Noon.AddDays(3), IsAnonymous = isAnonymous
                }
            ],
            CancellationToken.None);
        var id = await session.FirstAsync<long>(
            "select [Id] from [CustomerCareInvitation] where [SurveyId] = @survey and [SubjectId] = @subject", new SqlParameters { ["survey"] = SURVEY, ["subject"] = subject });
        await session.ExecuteAsync(
            "update [CustomerCareInvitation] set [ExpiresOnUtc] = @expires where [Id] = @id", new SqlParameters { ["id"] = id, ["expires"] = expiresOnUtc ?? Noon.AddDays(30) });
        if (queuedEmailId is { } mail)
            await session.ExecuteAsync("update [CustomerCareInvitation] set [QueuedEmailId] = @mail where [Id] = @id", new SqlParameters { ["id"] = id, ["mail"] = mail });

        var (token, other) = (SurveyToken.New(), SurveyToken.New());
        await InvitationTokens.AddAsync(session, id, SurveyToken.HashOf(token), Noon, CancellationToken.None);
        await InvitationTokens.AddAsync(session, id, SurveyToken.HashOf(other), Noon, CancellationToken.None);
        return (id, token, other);
    }

    protected static Survey Survey(bool followsUp = true)
    {
        return new Survey
        {
            Id = SURVEY, Kind = SurveyKind.Recommendation, IsEnabled = true, Revision = 1, CreatedOnUtc = Noon,
            Definition = new SurveyDefinition { Name = "Orders", Trigger = SurveyTrigger.Completed, OpensInquiry = followsUp, AlertsManagers = followsUp }
        };
    }

    protected static AnswerForm Form(long invitationId, AnswerStep step = AnswerStep.First, string? key = null)
    {
        return new AnswerForm(invitationId, key ?? Guid.NewGuid().ToString("N"), step, Noon.AddSeconds(-10));
    }

    /// <summary>What a person's browser sends.</summary>
    protected async Task<AnswerJudgement> SendAsync(string token, int score, AnswerForm form, DateTime? nowUtc = null)
    {
        var link = (await Answers.FindAsync(token))!;
        var attempt = new AnswerAttempt { Link = link, Score = score, Form = form, IsGenuine = true, Dwell = TimeSpan.FromSeconds(2), Client = Browser };
        return await new AnswerSurvey(Answers, new FixedClock(nowUtc ?? Noon)).ExecuteAsync(attempt, Survey(), token);
    }

    protected async Task<T?> ValueAsync<T>(string column, string table, string idColumn, long id)
    {
        await using var session = await Database.OpenAsync();
        return await session.FirstAsync<T?>($"select [{column}] from [{table}] where [{idColumn}] = @id", new SqlParameters { ["id"] = id });
    }

    /// <summary>The lines of an invitation's log in words.</summary>
    protected async Task<IReadOnlyList<string>> LogAsync(long invitationId)
    {
        await using var session = await Database.OpenAsync();
        var rows = await session.QueryAsync<LogRow>(
            "select [Kind], [Score], [EarlierScore], [Reason], [Comment] from [CustomerCareSurveyEvent] where [InvitationId] = @id order by [Id]",
            new SqlParameters { ["id"] = invitationId });
        return [.. rows.Select(row => string.Join(' ', new[] { row.Kind, $"{row.EarlierScore}", $"{row.Score}", row.Reason, row.Comment }.Where(part => !string.IsNullOrEmpty(part))))];
    }

    private sealed class LogRow
    {
        public string Kind { get; set; } = string.Empty;
        public int? Score { get; set; }
        public int? EarlierScore { get; set; }
        public string? Reason { get; set; }
        public string? Comment { get; set; }
    }
}
