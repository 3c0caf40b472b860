using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Work;

[TestFixture]
public class ExcuseBreachTests
{
    private static readonly ExcusedClock FirstResponse = new(SlaMetric.FirstResponse, null);

    private WorkDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await WorkDesk.OpenAsync();
    }

    [Test]
    public async Task ExecuteAsync_BrokenPromise_IsExcusedOnceWithItsReason()
    {
        await _desk.ReplyAsync(1, "2026-03-02 16:00");
        _desk.Clock.NowUtc = LogBuilder.Utc("2026-03-02 16:30");
        var form = WorkDesk.Form(1);
        Assert.That(await Excuse().ExecuteAsync(form, FirstResponse, " The mail server was down. "), Is.True);
        Assert.That(await Excuse().ExecuteAsync(form, FirstResponse, " The mail server was down. "), Is.False);

        var line = (await _desk.Store.ReadLogAsync(1))[^1];
        Assert.That((line.Kind, line.Value, line.Body, line.ActorName), Is.EqualTo((InquiryEventKind.BreachExcused, "first_response", "The mail server was down.", "Ewa")));
        var clock = await _desk.ClockAsync(1, SlaMetric.FirstResponse);
        Assert.That((clock.State, clock.ExcusedOnUtc), Is.EqualTo((ClockState.Breached, (DateTime?)_desk.Clock.NowUtc)));
    }

    [Test]
    public async Task ExecuteAsync_OverdueAndStillUnanswered_IsExcusedFromTheFirstBrokenSecondOn()
    {
        _desk.Clock.NowUtc = LogBuilder.Utc("2026-03-02 13:00");
        Assert.That(Refusal(1, FirstResponse), Is.EqualTo(WorkRefusal.NotBroken));

        _desk.Clock.NowUtc = LogBuilder.Utc("2026-03-02 13:00:01");
        await Excuse().ExecuteAsync(WorkDesk.Form(1), FirstResponse, "x");

        Assert.That((await _desk.ClockAsync(1, SlaMetric.FirstResponse)).ExcusedOnUtc, Is.EqualTo(_desk.Clock.NowUtc));
    }

    [Test]
    public async Task ExecuteAsync_KeptPromise_IsRefused()
    {
        await _desk.ReplyAsync(1, "2026-03-02 09:30");

        Assert.That(Refusal(1, FirstResponse), Is.EqualTo(WorkRefusal.NotBroken));
    }

    [Test]
    public void ExecuteAsync_ClockThatIsnt_IsRefused()
    {
        Assert.That(Refusal(1, new ExcusedClock(SlaMetric.NextResponse, _desk.Clock.NowUtc)), Is.EqualTo(WorkRefusal.NoSuchClock));
    }

    [Test]
    public async Task ExecuteAsync_ExcusedByAnotherForm_IsRefused()
    {
        await _desk.ReplyAsync(1, "2026-03-02 16:00");
        _desk.Clock.NowUtc = LogBuilder.Utc("2026-03-02 16:30");
        await Excuse().ExecuteAsync(WorkDesk.Form(1), FirstResponse, "x");

        Assert.That(Refusal(1, FirstResponse), Is.EqualTo(WorkRefusal.ExcusedBefore));
    }

    [TestCase("")]
    [TestCase(" \n ")]
    public void ExecuteAsync_NoReason_IsRefused(string reason)
    {
        Assert.ThrowsAsync<ArgumentException>(() => Excuse().ExecuteAsync(WorkDesk.Form(1), FirstResponse, reason));
    }

    [Test]
    public void ExecuteAsync_TooMuchToRead_IsRefused()
    {
        var error = Assert.ThrowsAsync<ArgumentException>(() => Excuse().ExecuteAsync(WorkDesk.Form(1), FirstResponse, new string('x', ExcuseBreach.LongestReason + 1)));

        Assert.That(error!.Message, Does.Contain("1001"));
    }

    private WorkRefusal Refusal(long inquiryId, ExcusedClock clock)
    {
        return Assert.ThrowsAsync<WorkRefusedException>(() => Excuse().ExecuteAsync(WorkDesk.Form(inquiryId), clock, "x"))!.Reason;
    }

    private ExcuseBreach Excuse()
    {
        return new ExcuseBreach(_desk.Store, _desk.Catalogs, _desk.Clock);
    }
}
