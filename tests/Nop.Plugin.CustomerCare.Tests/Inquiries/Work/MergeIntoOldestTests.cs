using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Work;

[TestFixture]
public class MergeIntoOldestTests
{
    [Test]
    public async Task Execute_OneRequesters_GoOnAsTheOldestOpenOne()
    {
        var desk = await WorkDesk.OpenAsync();
        await desk.StatusAsync(1, InquiryStatus.Resolved);
        var form = WorkDesk.Form(0);

        var result = await Merge(desk).ExecuteAsync(form, [3, 2, 1]);
        var again = await Merge(desk).ExecuteAsync(form, [3, 2, 1]);

        Assert.That((result.Done, result.Unchanged, result.Refused.Count), Is.EqualTo((2, 0, 0)));
        Assert.That((again.Done, again.Unchanged, again.Refused.Count), Is.EqualTo((0, 2, 0)), "a repeat is harmless");
        var survivors = new List<long?>();
        foreach (var id in new[] { 1, 2, 3 })
            survivors.Add((await desk.Store.FindAsync(id))!.MergedIntoId);
        Assert.That(survivors, Is.EqualTo(new long?[] { 2, null, 2 }));
    }

    [Test]
    public async Task Execute_AnotherRequesters_IsRefused()
    {
        var desk = await WorkDesk.OpenAsync();
        desk.Store.Inquiries[2] = desk.Store.Inquiries[2] with { RequesterEmail = "jan@example.test" };

        var result = await Merge(desk).ExecuteAsync(WorkDesk.Form(0), [1, 2, 3, 99]);

        Assert.That(result.Done, Is.EqualTo(1));
        Assert.That(result.Refused.Select(refused => (refused.InquiryId, refused.Reason, refused.OtherId)), Is.EqualTo(new[] { (3L, WorkRefusal.OtherRequester, (long?)1) }));
        Assert.That(result.Missing, Is.EqualTo(new[] { 99L }));
    }

    [Test]
    public async Task Execute_NoneIsOpen_AllAreRefused()
    {
        var desk = await WorkDesk.OpenAsync();
        await desk.StatusAsync(1, InquiryStatus.Resolved);
        await desk.StatusAsync(2, InquiryStatus.Closed);

        var result = await Merge(desk).ExecuteAsync(WorkDesk.Form(0), [1, 2]);

        Assert.That(result.Refused.Select(refused => refused.Reason), Is.EqualTo(new[] { WorkRefusal.NothingToGoOn, WorkRefusal.NothingToGoOn }));
    }

    private static MergeIntoOldest Merge(WorkDesk desk)
    {
        return new MergeIntoOldest(desk.Store, desk.Merge());
    }
}
