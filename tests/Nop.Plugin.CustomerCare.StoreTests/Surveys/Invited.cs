using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.StoreTests.DemoDatabase;

namespace Nop.Plugin.CustomerCare.StoreTests.Surveys;

/// <summary>An invitation whose token is known, written into the demo store's own file: a real store tells nobody its tokens.</summary>
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
        if (StoreUnderTest.DatabaseFile is null)
            Assert.Ignore("Tokens are known in the demo store only.");

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        var now = DateTime.UtcNow;
        var survey = SurveyOf(kind, now);
        var id = Scalar<long>(
            "insert into CustomerCareInvitation (SurveyId, Kind, SubjectId, StoreId, RecipientKey, RecipientEmail, LanguageCode, Status, TriggeredOnUtc, PlannedOnUtc, SentOnUtc, "
                + "DueOnUtc, ExpiresOnUtc, Attempts, IsAnonymous) values ($survey, $kind, $subject, 1, $key, 'ewa@example.test', $language, $status, $now, $now, $now, $due, $expires, 0, 0) "
                + "returning Id",
            ("$survey", survey), ("$kind", kind), ("$subject", RandomNumberGenerator.GetInt32(int.MaxValue)), ("$key", recipientKey ?? HashOf(token + "person")),
            ("$language", language), ("$status", status), ("$now", Text(now)), ("$due", Text(now.AddDays(20))), ("$expires", Text(now.AddDays(validDays))));
        Execute(
            "insert into CustomerCareInvitationToken (TokenHash, InvitationId, CreatedOnUtc) values ($hash, $id, $now)",
            ("$hash", HashOf(token)), ("$id", id), ("$now", Text(now)));
        return new Invited(id, token);
    }

    /// <summary>Null as long as there is no answer.</summary>
    public long? Score => Scalar<long?>("select Score from CustomerCareSurveyResponse where InvitationId = $id", ("$id", Id));

    public string? Comment => Scalar<string?>("select Comment from CustomerCareSurveyResponse where InvitationId = $id", ("$id", Id));

    public string? Channel => Scalar<string?>("select PreferredChannel from CustomerCareSurveyResponse where InvitationId = $id", ("$id", Id));

    public string Status => Scalar<string>("select Status from CustomerCareInvitation where Id = $id", ("$id", Id))!;

    public bool IsAnswered => Scalar<string?>("select AnsweredOnUtc from CustomerCareInvitation where Id = $id", ("$id", Id)) is not null;

    public bool IsOptedOut => Scalar<long>(
        "select count(*) from CustomerCareOptOut o join CustomerCareInvitation i on i.RecipientKey = o.RecipientKey where i.Id = $id and o.LiftedOnUtc is null", ("$id", Id)) > 0;

    /// <summary>The lines of the log of that kind, as "score reason".</summary>
    public IReadOnlyList<string> Log(string kind)
    {
        return Lines(
            "select coalesce(Score, '') || ' ' || coalesce(Reason, '') from CustomerCareSurveyEvent where InvitationId = $id and Kind = $kind order by Id", ("$id", Id), ("$kind", kind));
    }

    /// <summary>Of the survey after orders.</summary>
    public static long SurveyId => StoreUnderTest.DatabaseFile is null ? 1 : SurveyOf("recommendation", DateTime.UtcNow);

    public static long CountOf(string table)
    {
        return Scalar<long>($"select count(*) from {table}");
    }

    /// <summary>Switches a survey that asks only people who agreed on or off.</summary>
    public static void NeedConsent(bool isNeeded)
    {
        if (StoreUnderTest.DatabaseFile is null)
            Assert.Ignore("Only the demo store's surveys can be switched by its file.");

        const string definition = """{ "name": "Consent", "trigger": "completed", "requiresConsent": true }""";
        if (Scalar<long>("select count(*) from CustomerCareSurvey where Name = 'Consent'") == 0)
            Execute(
                "insert into CustomerCareSurvey (Kind, Name, IsEnabled, Definition, Revision, SinceOnUtc, CreatedOnUtc, ChangedOnUtc) "
                    + "values ('recommendation', 'Consent', 0, $definition, 1, $now, $now, $now)",
                ("$definition", definition), ("$now", Text(DateTime.UtcNow)));
        Execute("update CustomerCareSurvey set IsEnabled = $on where Name = 'Consent'", ("$on", isNeeded ? 1 : 0));
    }

    /// <summary>What the newest consent says.</summary>
    public static string ConsentText => Scalar<string>("select Source || ' ' || LanguageCode || ' ' || Wording from CustomerCareConsent order by Id desc limit 1")!;

    private static long SurveyOf(string kind, DateTime now)
    {
        const string definition = """{ "name": "NAME", "trigger": "TRIGGER", "reviewUrl": "https://reviews.example/shop" }""";
        return Scalar<long?>("select Id from CustomerCareSurvey where Name = $name", ("$name", "Replay " + kind)) ?? Scalar<long>(
            "insert into CustomerCareSurvey (Kind, Name, IsEnabled, Definition, Revision, CreatedOnUtc, ChangedOnUtc) values ($kind, $name, 0, $definition, 1, $now, $now) returning Id",
            ("$kind", kind), ("$name", "Replay " + kind), ("$now", Text(now)),
            ("$definition", definition.Replace("NAME", "Replay " + kind, StringComparison.Ordinal).Replace("TRIGGER", kind == "recommendation" ? "completed" : "resolved", StringComparison.Ordinal)));
    }

    private static string HashOf(string text)
    {
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text)));
    }

    private static string Text(DateTime instant)
    {
        return instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
