using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.DatabaseTests.TransactSql;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>The last of a whole run, by its name: whatever the tests before would have sent to SQL Server is T-SQL, and no piece of SQL in the sources was left out.</summary>
[TestFixture]
public class WrittenForSqlServerTests
{
    private const int WHOLE_RUN = 300;

    /// <summary>Pieces that reach an engine in tests that don't record only: of the demo store's own process and pages, and of the copy, which PostgreSQL alone has. Nobody parsed them; a new one must be sent.</summary>
    private static readonly string[] Unsent =
    [
        "OrderSubjects.cs: select m.[Customer_Id] as [CustomerId], r.[SystemName] from [Customer_CustomerRole_Mapping] m join [CustomerRole] r on r.[Id] = m.[CustomerRole_Id]",
        "WebhookDeliveryList.cs: select [WebhookId] from [CustomerCareWebhookDelivery] where [Id] = @id",
        "WebhookNewsQuery.cs: delete from [CustomerCareWebhookDelivery] where [NextOnUtc] is null and",
        "WebhookAnswerNews.cs: select e.[Id], e.[Score], e.[HappenedOnUtc], i.[SurveyId], i.[Kind], i.[SubjectId], i.[StoreId] from [CustomerCareSurveyEvent] e",
        "WebhookAnswerNews.cs: join [CustomerCareInvitation] i on i.[Id] = e.[InvitationId] where e.[Kind] = @answered and e.[HappenedOnUtc] > @since and e.[HappenedOnUtc] <= @now",
        "InquiryOrder.cs: case when i.[WaitingSinceOnUtc] is null then 1 else 0 end, i.[WaitingSinceOnUtc], i.[Id] desc",
        "UnsentInvitations.cs: , [RemindedOnUtc] = null",
        "WebhookRepository.cs: update [CustomerCareWebhook] set [Name] = @Name, [Url] = @Url, [Events] = @Events, [StoreId] = @StoreId where [Id] = @id",
        "CheckReplica.cs: select max([AppliedOnUtc]) from [CustomerCareSchema]"
    ];

    /// <summary>What the tests send themselves, in SQLite's own words.</summary>
    private static readonly string[] OfTheTests = ["sqlite_master", " rename to "];

    [Test]
    public void Statements_OfTheWholeRun_AreTransactSql()
    {
        var faults = Statements().Select(sql => (sql, Faults: TransactSqlParser.Faults(sql))).Where(one => one.Faults.Count > 0).Select(one => $"{string.Join("; ", one.Faults)}\n    {one.sql}");

        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Pieces_OfTheSources_WereSent()
    {
        var sent = string.Join('\n', Statements().Select(SqlLiterals.Plain));
        var folder = Path.Combine(DemoProgram.Root, "Nop.Plugin.CustomerCare", "Data");
        var unsent = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("Engine.cs", StringComparison.Ordinal))
            .SelectMany(file => SqlLiterals.In(File.ReadAllText(file)).Where(piece => !sent.Contains(piece, StringComparison.Ordinal)).Select(piece => $"{Path.GetFileName(file)}: {piece}"))
            .ToList();

        Assert.That(unsent.Except(Unsent), Is.Empty);
        Assert.That(Unsent.Except(unsent), Is.Empty, "These are sent by now.");
    }

    [Test]
    public void SchemaScripts_AreTransactSql()
    {
        var engine = new SqlServerEngine();
        var scripts = new SchemaScripts(engine);
        var statements = scripts.Schema().Concat(scripts.Steps().SelectMany(step => step.Statements)).Select(statement => statement.Sql).Append(engine.TakeSchemaLock).ToList();

        Assert.That(statements, Has.Count.GreaterThan(20));
        Assert.That(statements.Select(sql => (sql, Faults: TransactSqlParser.Faults(sql))).Where(one => one.Faults.Count > 0), Is.Empty);
    }

    private static IReadOnlyList<string> Statements()
    {
        var statements = SentToSqlServer.Statements;
        if (statements.Count < WHOLE_RUN)
            Assert.Ignore($"Only {statements.Count} statements were sent so far: this looks at those of a whole run.");

        return [.. statements.Where(sql => !OfTheTests.Any(words => sql.Contains(words, StringComparison.Ordinal)))];
    }
}
