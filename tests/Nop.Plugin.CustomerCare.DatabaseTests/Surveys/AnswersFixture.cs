using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>Surveys with hand-made invitations and answers. The store's zone is Warsaw's.</summary>
public abstract class AnswersFixture<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private long _subjects = 1000;

    protected int Nps { get; private set; }

    protected int SecondNps { get; private set; }

    protected int Satisfaction { get; private set; }

    protected SurveyRepository Surveys => new(Database, new FixedClock(Monday));

    [OneTimeSetUp]
    public async Task AddSurveys()
    {
        Nps = await Surveys.AddAsync(SurveyKind.Recommendation, new SurveyDefinition { Name = "After a purchase", Trigger = SurveyTrigger.Completed });
        SecondNps = await Surveys.AddAsync(SurveyKind.Recommendation, new SurveyDefinition { Name = "After delivery", Trigger = SurveyTrigger.Delivered });
        Satisfaction = await Surveys.AddAsync(SurveyKind.Satisfaction, new SurveyDefinition { Name = "After an inquiry", Trigger = SurveyTrigger.Resolved });
    }

    protected AnswerScope Scope(int? surveyId, DateTime? fromUtc = null, DateTime? toUtc = null, AnswerMode mode = AnswerMode.PerOrder, SurveyKind kind = SurveyKind.Recommendation)
    {
        return new AnswerScope(kind, surveyId, fromUtc ?? Monday.AddYears(-1), toUtc ?? Monday.AddYears(1), mode);
    }

    protected static string Key(string person) => Recipient.KeyOf(person + "@example.com");

    /// <summary>An invitation that was sent a day before Monday, changed as the test wants it.</summary>
    protected async Task<long> InviteAsync(int surveyId, Func<Invitation, Invitation>? change = null)
    {
        var subject = ++_subjects;
        var plain = new Invitation
        {
            SurveyId = surveyId,
            Kind = surveyId == Satisfaction ? SurveyKind.Satisfaction : SurveyKind.Recommendation,
            SubjectId = subject,
            StoreId = 1,
            RecipientKey = Key($"person{subject}"),
            RecipientEmail = $"person{subject}@example.com",
            RecipientName = $"Person {subject}",
            OrderNumber = $"N{subject}",
            Status = InvitationStatus.Sent,
            TriggeredOnUtc = Monday.AddDays(-4),
            PlannedOnUtc = Monday.AddDays(-4),
            SentOnUtc = Monday.AddDays(-1),
            ExpiresOnUtc = Monday.AddDays(29)
        };
        var invitation = change?.Invoke(plain) ?? plain;
        return await Database.TransactAsync(async session =>
        {
            await InvitationTable.AddAsync(session, [invitation], CancellationToken.None);
            var id = await session.FirstAsync<long>("select max([Id]) from [CustomerCareInvitation]");
            await session.ExecuteAsync(
                "update [CustomerCareInvitation] set [SentOnUtc] = @sent, [ExpiresOnUtc] = @expires, [CustomerId] = @customer where [Id] = @id",
                new SqlParameters { ["id"] = id, ["sent"] = invitation.SentOnUtc, ["expires"] = invitation.ExpiresOnUtc, ["customer"] = invitation.CustomerId });
            return id;
        });
    }

    /// <summary>A valid answer to a new invitation.</summary>
    protected async Task<long> AnswerAsync(
        int surveyId,
        int score,
        DateTime? answeredOnUtc = null,
        string? person = null,
        Func<Invitation, Invitation>? change = null,
        string? comment = null,
        bool isInvalid = false)
    {
        var answered = answeredOnUtc ?? Monday;
        var id = await InviteAsync(surveyId, invitation =>
        {
            var named = person is null ? invitation : invitation with { RecipientKey = Key(person), RecipientEmail = person + "@example.com" };
            return change?.Invoke(named) ?? named;
        });
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync(
            "insert into [CustomerCareSurveyResponse] ([InvitationId], [SurveyId], [StoreId], [RecipientKey], [Score], [Comment], [AnsweredOnUtc], [InvalidOnUtc], [InvalidBy], [InvalidReason]) "
            + "select [Id], [SurveyId], [StoreId], [RecipientKey], @score, @comment, @answered, @invalid, @by, @reason from [CustomerCareInvitation] where [Id] = @id",
            new SqlParameters
            {
                ["id"] = id,
                ["score"] = score,
                ["comment"] = comment,
                ["answered"] = answered,
                ["invalid"] = isInvalid ? answered.AddDays(1) : null,
                ["by"] = isInvalid ? "Ala" : null,
                ["reason"] = isInvalid ? "A test" : null
            });
        await session.ExecuteAsync("update [CustomerCareInvitation] set [AnsweredOnUtc] = @answered where [Id] = @id", new SqlParameters { ["id"] = id, ["answered"] = answered });
        return id;
    }

    protected async Task<long> LogAsync(long invitationId, SurveyEventKind kind, int? score, DateTime utc, SuspicionReason? reason = null, string? comment = null)
    {
        await using var session = await Database.OpenAsync();
        await SurveyEventTable.AddAsync(
            session,
            new SurveyEvent { InvitationId = invitationId, Kind = kind, Score = score, HappenedOnUtc = utc, Reason = reason, Comment = comment },
            CancellationToken.None);
        return await session.FirstAsync<long>("select max([Id]) from [CustomerCareSurveyEvent]");
    }
}
