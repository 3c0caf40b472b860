using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Import;

/// <summary>The demo store's own command, killed by the system while it imports, and started again.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Self)]
public class KilledImportTests
{
    private const int INQUIRIES = 1200;

    private static readonly string[] Questions =
    [
        """
        select SourceKey, ExternalKey, Status, Priority, AgentName, Subject, CreatedOnUtc, LastMessageOnUtc, WaitingSinceOnUtc, NextDueOnUtc
        from CustomerCareInquiry order by SourceKey
        """,
        """
        select e.SourceKey, i.SourceKey, e.Kind, e.Value, e.HappenedOnUtc, e.ActorName, e.Body
        from CustomerCareInquiryEvent e join CustomerCareInquiry i on i.Id = e.InquiryId order by e.SourceKey
        """,
        """
        select i.SourceKey, c.Metric, c.Cycle, c.State, c.DueOnUtc, c.FinishedOnUtc, c.ElapsedSeconds, c.EndReason
        from CustomerCareSlaClock c join CustomerCareInquiry i on i.Id = c.InquiryId order by i.SourceKey, c.Metric, c.Cycle
        """
    ];

    private string _folder = null!;
    private string _history = null!;

    [SetUp]
    public void WriteHistory()
    {
        _folder = Directory.CreateTempSubdirectory("customercare-kill-").FullName;
        _history = Path.Combine(_folder, "history.csv");
        var start = new DateTime(2025, 1, 6, 8, 0, 0, DateTimeKind.Utc);
        var rows = new StringBuilder("inquiry_key,occurred_at,event,requester_email,subject,body,agent\n");
        for (var i = 0; i < INQUIRIES; i++)
        {
            var asked = start.AddMinutes(37 * i);
            Row(rows, i, asked, "customer_message", "");
            Row(rows, i, asked.AddMinutes(i % 700), "agent_reply", "Anna");
            Row(rows, i, asked.AddMinutes(i % 700 + 1), i % 3 == 0 ? "status:pending" : "status:resolved", "Anna");
        }

        File.WriteAllText(_history, rows.ToString());
    }

    [TearDown]
    public void Clear()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task Import_KilledAgainAndAgain_EndsAsIfUndisturbed()
    {
        var undisturbed = Path.Combine(_folder, "undisturbed.db");
        Assert.That(await ImportAsync(undisturbed, null), Is.EqualTo(0));
        var expected = Answers(undisturbed);
        Assert.That(expected[0], Has.Count.EqualTo(INQUIRIES));

        var disturbed = Path.Combine(_folder, "disturbed.db");
        var killed = 0;
        foreach (var moment in new[] { 1, 150, 550, 900 })
        {
            if (await ImportAsync(disturbed, moment) != 0)
                killed++;
        }

        Assert.That(killed, Is.GreaterThanOrEqualTo(2), "The import was too quick to be killed midway.");
        Assert.That(await ImportAsync(disturbed, null), Is.EqualTo(0));
        var answers = Answers(disturbed);
        for (var question = 0; question < Questions.Length; question++)
            Assert.That(answers[question], Is.EqualTo(expected[question]), Questions[question]);
    }

    private static void Row(StringBuilder rows, int inquiry, DateTime at, string what, string agent)
    {
        rows.Append(CultureInfo.InvariantCulture, $"K-{inquiry},{at:yyyy-MM-ddTHH:mm:ssZ},{what},c{inquiry % 90}@example.test,Question {inquiry},\"Line one,\nline two {inquiry}\",{agent}\n");
    }

    /// <param name="killFrom">Kill it without warning once it has said that it opened this many inquiries in all, also those of earlier tries; null lets it finish.</param>
    /// <returns>The exit status.</returns>
    private async Task<int> ImportAsync(string database, int? killFrom)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { DemoProgram.Path, "import", _history, "--database", database, "--empty" })
            start.ArgumentList.Add(argument);
        using var import = Process.Start(start)!;
        var output = import.StandardOutput.ReadToEndAsync();
        while (await import.StandardError.ReadLineAsync() is { } line)
        {
            if (killFrom is not null && line.StartsWith("Inquiries opened:", StringComparison.Ordinal) && Rows(database) >= killFrom)
                import.Kill();
        }

        await import.WaitForExitAsync();
        await output;
        return import.ExitCode;
    }

    private static long Rows(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from CustomerCareInquiry";
        return (long)command.ExecuteScalar()!;
    }

    private static List<List<string>> Answers(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return [.. Questions.Select(question => Answer(connection, question))];
    }

    private static List<string> Answer(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join('|', values));
        }

        return rows;
    }
}
