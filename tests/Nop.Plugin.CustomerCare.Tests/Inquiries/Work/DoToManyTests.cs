using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Work;

[TestFixture]
public class DoToManyTests
{
    [Test]
    public async Task Execute_SomeRefuse_TheOthersAreDone()
    {
        var desk = await WorkDesk.OpenAsync();
        var formId = Guid.NewGuid();
        await desk.Merge().ExecuteAsync(WorkDesk.Form(2), 1);

        var result = await DoToMany.ExecuteAsync([1, 2, 3, 3, 99], id => new MarkSpam(desk.Store, desk.Clock).ExecuteAsync(new AgentAction(id, formId, "Ewa", 8)));

        Assert.That((result.Done, result.Unchanged), Is.EqualTo((2, 0)));
        Assert.That(result.Refused.Select(refused => (refused.InquiryId, refused.Reason)), Is.EqualTo(new[] { (2L, WorkRefusal.Merged) }));
        Assert.That(result.Missing, Is.EqualTo(new[] { 99L }));
        Assert.That((await desk.KindsAsync(1)).Count(kind => kind == InquiryEventKind.Spam), Is.EqualTo(1));
    }

    [Test]
    public async Task Execute_SameFormAgain_AddsNothing()
    {
        var desk = await WorkDesk.OpenAsync();
        var formId = Guid.NewGuid();
        Task<ManyResult> AssignAsync() => DoToMany.ExecuteAsync([1, 2, 3], id => new AssignInquiry(desk.Store, desk.Clock).ExecuteAsync(new AgentAction(id, formId, "Ewa", 8), "Jan", 9));

        var first = await AssignAsync();
        var second = await AssignAsync();

        Assert.That((first.Done, second.Done, second.Unchanged), Is.EqualTo((3, 0, 3)));
        foreach (var id in new[] { 1, 2, 3 })
            Assert.That((await desk.KindsAsync(id)).Count(kind => kind == InquiryEventKind.Assigned), Is.EqualTo(1));
    }

    [Test]
    public void Execute_MoreThanTheMost_DoesNothing()
    {
        var asked = 0;

        Assert.ThrowsAsync<ArgumentException>(() => DoToMany.ExecuteAsync(Enumerable.Range(1, DoToMany.Most + 1).Select(id => (long)id), _ => Task.FromResult(++asked > 0)));
        Assert.That(asked, Is.Zero);
    }

    [TestCase("assign:5", ManyWorkKind.Assign, "5")]
    [TestCase("status:on_hold", ManyWorkKind.Status, "on_hold")]
    [TestCase("merge", ManyWorkKind.Merge, null)]
    public void ManyWork_ReadAndWritten_StaysAsItIs(string text, ManyWorkKind kind, string? value)
    {
        Assert.That(ManyWork.Read(text), Is.EqualTo(new ManyWork(kind, value)));
        Assert.That(ManyWork.Read(text)!.ToString(), Is.EqualTo(text));
        Assert.That(ManyWork.Read("delete:" + text), Is.Null);
        Assert.That(ManyWork.Read(null), Is.Null);
    }
}
