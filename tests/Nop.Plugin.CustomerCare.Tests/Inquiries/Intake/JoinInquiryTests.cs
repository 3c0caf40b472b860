using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Plugin.CustomerCare.Tests.Inquiries.Work;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Intake;

[TestFixture]
public class JoinInquiryTests
{
    private WorkDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await WorkDesk.OpenAsync();
    }

    [TestCase(InquiryStatus.Pending)]
    [TestCase(InquiryStatus.Resolved)]
    [TestCase(InquiryStatus.Closed)]
    public async Task ExecuteAsync_TheInquiryRests_IsOpenAgainAndWaits(InquiryStatus status)
    {
        await _desk.ReplyAsync(1, "2026-03-02 09:30");
        await _desk.StatusAsync(1, status);

        await JoinAsync(1, "2026-03-02 13:00");

        var inquiry = (await _desk.Store.FindAsync(1))!;
        Assert.That((inquiry.Status, inquiry.WaitingSinceOnUtc), Is.EqualTo((InquiryStatus.Open, (DateTime?)LogBuilder.Utc("2026-03-02 13:00"))));
    }

    [Test]
    public async Task ExecuteAsync_Twice_AddsOneMessage()
    {
        await _desk.StatusAsync(1, InquiryStatus.Resolved);

        await JoinAsync(1, "2026-03-02 13:00");
        var kinds = await _desk.KindsAsync(1);
        await JoinAsync(1, "2026-03-02 13:00");

        Assert.That(await _desk.KindsAsync(1), Is.EqualTo(kinds));
        Assert.That(kinds.TakeLast(2), Is.EqualTo(new[] { InquiryEventKind.CustomerMessage, InquiryEventKind.Status }));
    }

    [Test]
    public async Task ExecuteAsync_OnHold_StaysOnHold()
    {
        await _desk.StatusAsync(1, InquiryStatus.OnHold);

        await JoinAsync(1, "2026-03-02 13:00");

        Assert.That((await _desk.Store.FindAsync(1))!.Status, Is.EqualTo(InquiryStatus.OnHold));
    }

    [Test]
    public async Task ExecuteAsync_StatusSetAfterTheMessage_Stays()
    {
        await _desk.StatusAsync(1, InquiryStatus.Resolved);

        await JoinAsync(1, "2026-03-02 11:00");

        Assert.That((await _desk.Store.FindAsync(1))!.Status, Is.EqualTo(InquiryStatus.Resolved));
        Assert.That((await _desk.KindsAsync(1))[^1], Is.EqualTo(InquiryEventKind.CustomerMessage));
    }

    [Test]
    public async Task ExecuteAsync_AMachineWrote_NothingOpensOrWaits()
    {
        await _desk.ReplyAsync(1, "2026-03-02 09:30");
        await _desk.StatusAsync(1, InquiryStatus.Resolved);

        await JoinAsync(1, "2026-03-02 13:00", words => words with { IsAutomatic = true });

        var inquiry = (await _desk.Store.FindAsync(1))!;
        Assert.That((inquiry.Status, inquiry.WaitingSinceOnUtc), Is.EqualTo((InquiryStatus.Resolved, (DateTime?)null)));
        Assert.That((await _desk.KindsAsync(1))[^1], Is.EqualTo(InquiryEventKind.AutomaticReply));
    }

    [Test]
    public async Task ExecuteAsync_MergedInquiry_GoesToTheSurvivor()
    {
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(2), 3);
        var before = (await _desk.KindsAsync(1)).Count;

        var where = await JoinAsync(1, "2026-03-02 13:00");

        Assert.That(where, Is.EqualTo(3));
        Assert.That((await _desk.Store.ReadLogAsync(3))[^1].Body, Is.EqualTo("And another thing."));
        Assert.That(await _desk.KindsAsync(1), Has.Count.EqualTo(before));
    }

    [Test]
    public void ExecuteAsync_BlankText_IsRefused()
    {
        Assert.That(() => JoinAsync(1, "2026-03-02 13:00", words => words with { Text = " \r\n" }), Throws.ArgumentException);
    }

    private Task<long> JoinAsync(long inquiryId, string at, Func<CustomerWords, CustomerWords>? change = null)
    {
        var words = new CustomerWords { SourceKey = "words", Door = MessageDoor.StatusPage, HappenedOnUtc = LogBuilder.Utc(at), Text = "And another thing." };
        return new JoinInquiry(_desk.Store, _desk.Clock).ExecuteAsync(inquiryId, change?.Invoke(words) ?? words);
    }
}
