using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.SelfCheck;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.SelfCheck;

public class OtherChecksTests
{
    private static readonly DateTime Now = new(2026, 11, 27, 12, 0, 0, DateTimeKind.Utc);

    [TestCase("1.0", true, "4.90.3", ExpectedResult = "Ok Complete")]
    [TestCase("1.0", true, "4.80", ExpectedResult = "Ok Complete")]
    [TestCase("1.0", true, "4.9", ExpectedResult = "Attention UnknownHost")]
    [TestCase("1.0", true, "5.00.1", ExpectedResult = "Attention UnknownHost")]
    [TestCase("1.0", false, "4.90.3", ExpectedResult = "Fault Incomplete")]
    [TestCase(null, false, "4.90.3", ExpectedResult = "Fault Incomplete")]
    public string Judge_Installation(string? version, bool complete, string host)
    {
        return Say(InstallationCheck.Judge(version, complete, ["4.80", "4.90"], host));
    }

    [TestCase(7, ExpectedResult = "Ok Current")]
    [TestCase(6, ExpectedResult = "Fault Older")]
    [TestCase(null, ExpectedResult = "Fault Older")]
    [TestCase(8, ExpectedResult = "Fault Newer")]
    public string Judge_Database(int? found)
    {
        return Say(DatabaseCheck.Judge("PostgreSQL", found, 7));
    }

    [Test]
    public void Judge_HostTables_NamesOnlyKnownColumnsInAFile()
    {
        Assert.That(Say(HostTablesCheck.Judge([])), Is.EqualTo("Ok AsExpected"));
        var finding = HostTablesCheck.Judge(["Order.Id", "Order.Invented"]);
        Assert.That(Say(finding), Is.EqualTo("Fault Missing"));
        Assert.That(finding.Facts["columns"].Text, Is.EqualTo("Order.Id"));
    }

    [TestCase(0, ExpectedResult = "Ok Agrees 0")]
    [TestCase(60, ExpectedResult = "Ok Agrees 60")]
    [TestCase(62, ExpectedResult = "Attention DatabaseAhead 62")]
    [TestCase(-61, ExpectedResult = "Attention DatabaseBehind -61")]
    public string Judge_Clock_AllowsAMinuteBesideTheTimeOfAsking(int seconds)
    {
        var finding = ClockCheck.Judge(Now, Now.AddSeconds(seconds), Now);
        return $"{Say(finding)} {finding.Facts["secondsAhead"].Text}";
    }

    [Test]
    public void Judge_Clock_SlowAnswerIsNoDifference()
    {
        Assert.That(ClockCheck.Judge(Now, Now.AddMinutes(3), Now.AddMinutes(5)).State, Is.EqualTo(CheckState.Ok));
    }

    [TestCase(0, 0, ExpectedResult = "Attention None")]
    [TestCase(0, 2, ExpectedResult = "Attention None")]
    [TestCase(1, 2, ExpectedResult = "Ok Enabled")]
    public string Judge_Policies(int enabled, int all)
    {
        return Say(PoliciesCheck.Judge(enabled, all));
    }

    [Test]
    public void Judge_Permissions_NamesThoseThatNobodyHas()
    {
        Assert.That(PermissionsCheck.Judge([]).State, Is.EqualTo(CheckState.Ok));
        var ours = CustomerCarePermissions.All[0].SystemName;
        Assert.That(PermissionsCheck.Judge([ours]) is { State: CheckState.Attention, Place: CheckPlace.Permissions } finding && finding.Facts["unassigned"].Text == ours);
    }

    [Test]
    public void Judge_Texts_MissingOnesAreAFault()
    {
        Assert.That(Say(TextsCheck.Judge("Polski", 0, 10)), Is.EqualTo("Ok Complete"));
        Assert.That(Say(TextsCheck.Judge("Polski", 1, 10)), Is.EqualTo("Fault Missing"));
    }

    [Test]
    public void Judge_Webhooks_EachFailingOneHasItsLine()
    {
        Assert.That(WebhooksCheck.Judge([]).Select(Say), Is.EqualTo(new[] { "Ok None" }));
        Assert.That(WebhooksCheck.Judge([("a", null)]).Select(Say), Is.EqualTo(new[] { "Ok Arrive" }));
        Assert.That(WebhooksCheck.Judge([("a", null), ("b", Now), ("c", Now)]).Select(finding => finding.Values[0]), Is.EqualTo(new[] { "b", "c" }));
    }

    [TestCase(0, 0, 0, ExpectedResult = "Ok Done")]
    [TestCase(1, 30, 0, ExpectedResult = "Ok Done")]
    [TestCase(1, 31, 0, ExpectedResult = "Attention Stuck")]
    [TestCase(0, 0, 2, ExpectedResult = "Attention Failed")]
    public string Judge_Jobs(int waiting, int minutes, int failed)
    {
        return Say(JobsCheck.Judge(waiting, waiting == 0 ? null : Now.AddMinutes(-minutes), failed, Now));
    }

    [Test]
    public void Judge_Log_OldErrorsAreToldFreshOnesAskForALook()
    {
        OwnLogLine At(double hours) => new(1, Now.AddHours(-hours), "Customer care could not x", string.Empty);

        Assert.That(Say(LogCheck.Judge([], Now)), Is.EqualTo("Ok Quiet"));
        Assert.That(Say(LogCheck.Judge([At(25)], Now)), Is.EqualTo("Ok Errors"));
        Assert.That(Say(LogCheck.Judge([At(2), At(25)], Now)), Is.EqualTo("Attention Errors"));
    }

    private static string Say(Finding finding) => $"{finding.State} {finding.Name}";
}
