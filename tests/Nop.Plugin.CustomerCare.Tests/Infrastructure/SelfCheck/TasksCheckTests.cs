using NUnit.Framework;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.SelfCheck;

public class TasksCheckTests
{
    private static readonly DateTime Now = new(2026, 11, 27, 12, 0, 0, DateTimeKind.Utc);

    [TestCase(1, ExpectedResult = "Ok Runs")]
    [TestCase(15, ExpectedResult = "Ok Runs")]
    [TestCase(16, ExpectedResult = "Fault Late")]
    public string Judge_LastSuccessSoManyMinutesAgo_IsLateAfterAQuarter(int minutes)
    {
        return Say(new ScheduleTask { Enabled = true, Seconds = 60, LastSuccessUtc = Now.AddMinutes(-minutes), LastEndUtc = Now.AddMinutes(-minutes) });
    }

    [TestCase(30, ExpectedResult = "Ok Runs")]
    [TestCase(31, ExpectedResult = "Fault Late")]
    public string Judge_OwnerSlowedItDown_IsLateAfterThreeRounds(int minutes)
    {
        return Say(new ScheduleTask { Enabled = true, Seconds = 600, LastSuccessUtc = Now.AddMinutes(-minutes), LastEndUtc = Now.AddMinutes(-minutes) });
    }

    [Test]
    public void Judge_OtherStates_AreTold()
    {
        Assert.That(Say(null), Is.EqualTo("Fault Missing"));
        Assert.That(Say(new ScheduleTask { Enabled = false, LastSuccessUtc = Now }), Is.EqualTo("Fault Off"));
        Assert.That(Say(new ScheduleTask { Enabled = true, Seconds = 60, LastEnabledUtc = Now.AddMinutes(-2) }), Is.EqualTo("Attention NotYet"));
        Assert.That(Say(new ScheduleTask { Enabled = true, Seconds = 60, LastEnabledUtc = Now.AddHours(-1) }), Is.EqualTo("Fault Never"));
        Assert.That(Say(new ScheduleTask { Enabled = true, Seconds = 60, LastSuccessUtc = Now.AddMinutes(-2), LastEndUtc = Now }), Is.EqualTo("Attention Failed"));
    }

    [Test]
    public async Task ExecuteAsync_OneTaskOfOursIsGone_SaysWhich()
    {
        var tasks = new MemoryTasks();
        foreach (var (type, name, seconds) in TaskStep.Tasks.Skip(1))
            tasks.All.Add(new ScheduleTask { Type = type, Name = name, Seconds = seconds, Enabled = true, LastSuccessUtc = Now, LastEndUtc = Now });

        var findings = await new TasksCheck(tasks, new StoppedClock("2026-11-27T12:00:00Z")).ExecuteAsync(CancellationToken.None);

        Assert.That(findings.Select(finding => finding.Name), Is.EqualTo(TaskStep.Tasks.Select((_, place) => place == 0 ? "Missing" : "Runs")));
        Assert.That(findings[0].Facts["task"].Text, Is.EqualTo(TaskStep.Tasks[0].Type));
        Assert.That(findings[0].Place, Is.EqualTo(CheckPlace.Restore));
    }

    private static string Say(ScheduleTask? task)
    {
        var finding = TasksCheck.Judge("a task", task, Now);
        return $"{finding.State} {finding.Name}";
    }
}
