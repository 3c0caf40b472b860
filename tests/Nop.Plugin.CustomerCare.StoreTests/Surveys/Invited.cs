using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.StoreTests.StoreTables;

namespace Nop.Plugin.CustomerCare.StoreTests.Surveys;

/// <summary>An invitation whose token is known, written into the store's tables: a mail tells its recipient alone.</summary>
internal sealed class Invited
{
    private Invited(long id, string token)
    {
        Id = id;
        Token = token;
    }

    public long Id { get; }

    public string Token { get; }

    public string Path => $"/customer-care/survey/{Token}";

    public string OptOutPath => $"/customer-care/opt-out/{Token}";

    /// <param name="recipientKey">Null for somebody who has had no other mail.</param>
    public static Invited Add(string kind = "recommendation", string language = "en", int validDays = 30, string status = "sent", string? recipientKey = null)
    {
        if (WhyMissing is { } reason)
            Assert.Ignore(reason);

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        var survey = SurveyOf(kind);
        var id = Number(
            "insert into [CustomerCareInvitation] ([SurveyId], [Kind], [SubjectId], [StoreId], [RecipientKey], [RecipientEmail], [LanguageCode], [Status], [TriggeredOnUtc], [PlannedOnUtc], [SentOnUtc], "
                + "[DueOnUtc], [ExpiresOnUtc], [Attempts], [IsAnonymous]) values (@survey, @kind, @subject, 1, @key, 'ewa@example.test', @language, @status, @now, @now, @now, @due, @expires, 0, @no) "
                + "returning [Id]",
            ("survey", (int)survey), ("kind", kind), ("subject", RandomNumberGenerator.GetInt32(int.MaxValue)), ("key", recipientKey ?? HashOf(token + "person")),
            ("language", language), ("status", status), ("now", Now(0)), ("due", Now(20)), ("expires", Now(validDays)), ("no", false));
        Execute(
            "insert into [CustomerCareInvitationToken] ([TokenHash], [InvitationId], [CreatedOnUtc]) values (@hash, @id, @now)",
            ("hash", HashOf(token)), ("id", id), ("now", Now(0)));
        return new Invited(id, token);
    }

    /// <summary>Null as long as there is no answer.</summary>
    public long? Score => Text("select cast([Score] as varchar(9)) from [CustomerCareSurveyResponse] where [InvitationId] = @id", ("id", Id)) is { } score ? long.Parse(score, CultureInfo.InvariantCulture) : null;

    public string? Comment => Text("select [Comment] from [CustomerCareSurveyResponse] where [InvitationId] = @id", ("id", Id));

    public string? Channel => Text("select [PreferredChannel] from [CustomerCareSurveyResponse] where [InvitationId] = @id", ("id", Id));

    public string Status => Text("select [Status] from [CustomerCareInvitation] where [Id] = @id", ("id", Id))!;

    public bool IsAnswered => Number("select count(*) from [CustomerCareInvitation] where [Id] = @id and [AnsweredOnUtc] is not null", ("id", Id)) > 0;

    public bool IsOptedOut => Number(
        "select count(*) from [CustomerCareOptOut] o join [CustomerCareInvitation] i on i.[RecipientKey] = o.[RecipientKey] where i.[Id] = @id and o.[LiftedOnUtc] is null", ("id", Id)) > 0;

    /// <summary>The lines of the log of that kind, as "score reason".</summary>
    public IReadOnlyList<string> Log(string kind)
    {
        return Lines(
            "select coalesce(cast([Score] as varchar(9)), '') || ' ' || coalesce([Reason], '') from [CustomerCareSurveyEvent] where [InvitationId] = @id and [Kind] = @kind order by [Id]", ("id", Id), ("kind", kind));
    }

    /// <summary>Of the survey after orders.</summary>
    public static long SurveyId => SurveyOf("recommendation");

    public static long CountOf(string table)
    {
        return Number($"select count(*) from [{table}]");
    }

    /// <summary>Switches a survey that asks only people who agreed on or off.</summary>
    public static void NeedConsent(bool isNeeded)
    {
        if (WhyMissing is { } reason)
            Assert.Ignore(reason);

        const string definition = """{ "name": "Consent", "trigger": "completed", "requiresConsent": true }""";
        if (Number("select count(*) from [CustomerCareSurvey] where [Name] = 'Consent'") == 0)
            Execute(
                "insert into [CustomerCareSurvey] ([Kind], [Name], [IsEnabled], [Definition], [Revision], [SinceOnUtc], [CreatedOnUtc], [ChangedOnUtc]) "
                    + "values ('recommendation', 'Consent', @no, @definition, 1, @now, @now, @now)",
                ("definition", definition), ("now", Now(0)), ("no", false));
        Execute("update [CustomerCareSurvey] set [IsEnabled] = @on where [Name] = 'Consent'", ("on", isNeeded));
    }

    /// <summary>What the newest consent says.</summary>
    public static string ConsentText => Text("select [Source] || ' ' || [LanguageCode] || ' ' || [Wording] from [CustomerCareConsent] order by [Id] desc limit 1")!;

    private static long SurveyOf(string kind)
    {
        const string definition = """{ "name": "NAME", "trigger": "TRIGGER", "reviewUrl": "https://reviews.example/shop" }""";
        return Number("select [Id] from [CustomerCareSurvey] where [Name] = @name", ("name", "Replay " + kind)) is > 0 and var known ? known : Number(
            "insert into [CustomerCareSurvey] ([Kind], [Name], [IsEnabled], [Definition], [Revision], [CreatedOnUtc], [ChangedOnUtc]) values (@kind, @name, @no, @definition, 1, @now, @now) returning [Id]",
            ("kind", kind), ("name", "Replay " + kind), ("now", Now(0)), ("no", false),
            ("definition", definition.Replace("NAME", "Replay " + kind, StringComparison.Ordinal).Replace("TRIGGER", kind == "recommendation" ? "completed" : "resolved", StringComparison.Ordinal)));
    }

    private static string HashOf(string text)
    {
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text)));
    }

    // Of no kind, as columns without a zone want it.
    private static DateTime Now(int days)
    {
        return DateTime.SpecifyKind(DateTime.UtcNow.AddDays(days), DateTimeKind.Unspecified);
    }
}
