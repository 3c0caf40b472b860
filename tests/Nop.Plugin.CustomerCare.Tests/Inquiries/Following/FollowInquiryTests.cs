using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Tests.Inquiries.Work;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Following;

[TestFixture]
public class FollowInquiryTests
{
    private readonly KeptFiles _files = new();
    private WorkDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await WorkDesk.OpenAsync();
        await _desk.AskAsync(1, "2026-03-02 11:10", "of 1");
        await _desk.AskAsync(2, "2026-03-02 11:20", "of 2");
        await _desk.AskAsync(3, "2026-03-02 11:30", "of 3");
    }

    [Test]
    public async Task ExecuteAsync_MergedIntoTheirOwn_TheSurvivorsTalkWithBothParts([Values(1, 2)] long asked)
    {
        Address(2, " EWA@example.test ");
        await MergeAsync(1, into: 2);

        var followed = await FollowAsync(asked);

        Assert.That((followed.Asked.Id, followed.Current.Inquiry.Id, followed.GoesOnElsewhere), Is.EqualTo((asked, 2L, false)));
        Assert.That(TextsOf(followed), Is.EqualTo(new[] { "of 1", "of 2" }));
    }

    [Test]
    public async Task ExecuteAsync_FilesOfReplies_StandWithTheirReplyAndNoOthers()
    {
        Address(2, "other@example.test");
        await MergeAsync(1, into: 2);
        var log = await _desk.Store.ReadLogAsync(2);
        var asked = log.First(line => line.Kind == InquiryEventKind.CustomerMessage);
        _files.Kept = [new Attachment(5, 2, asked.SourceKey, 50, "not-a-reply.pdf", 3), new Attachment(6, 2, "parcel", 51, "attachments.zip", 3)];

        Assert.That((await FollowAsync(1)).Messages.Concat((await FollowAsync(2)).Messages).SelectMany(message => message.Files), Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_MergedIntoSomebodyElses_NeitherSeesTheOthersWords()
    {
        Address(2, "other@example.test");
        await MergeAsync(1, into: 2);
        await _desk.AskAsync(2, "2026-03-02 12:30", "later of 2");

        var (mine, theirs) = (await FollowAsync(1), await FollowAsync(2));

        Assert.That((mine.Current.Inquiry.Id, mine.GoesOnElsewhere), Is.EqualTo((1L, true)));
        Assert.That(TextsOf(mine), Is.EqualTo(new[] { "of 1" }));
        Assert.That(theirs.GoesOnElsewhere, Is.False);
        Assert.That(TextsOf(theirs), Is.EqualTo(new[] { "of 2", "later of 2" }));
    }

    [Test]
    public async Task ExecuteAsync_ChainWithAStrangersPart_TheirOwnPartsOnly()
    {
        Address(2, "other@example.test");
        await MergeAsync(1, into: 2);
        await MergeAsync(2, into: 3);

        Assert.That(TextsOf(await FollowAsync(1)), Is.EqualTo(new[] { "of 1", "of 3" }));
        Assert.That(TextsOf(await FollowAsync(3)), Is.EqualTo(new[] { "of 1", "of 3" }));
        Assert.That(TextsOf(await FollowAsync(2)), Is.EqualTo(new[] { "of 2" }));
    }

    [Test]
    public async Task ExecuteAsync_NoAddress_OnlyTheInquiryItself()
    {
        Address(1, null);
        Address(2, null);
        await MergeAsync(1, into: 2);

        Assert.That(TextsOf(await FollowAsync(1)), Is.EqualTo(new[] { "of 1" }));
        Assert.That(TextsOf(await FollowAsync(2)), Is.EqualTo(new[] { "of 2" }));
    }

    [Test]
    public async Task ExecuteAsync_Anonymised_IsGone()
    {
        _desk.Store.Inquiries[0] = _desk.Store.Inquiries[0] with { AnonymisedOnUtc = _desk.Clock.NowUtc };

        Assert.That((await FollowAsync(1)).IsGone, Is.True);
        Assert.That((await FollowAsync(2)).IsGone, Is.False);
    }

    private void Address(int id, string? address)
    {
        _desk.Store.Inquiries[id - 1] = _desk.Store.Inquiries[id - 1] with { RequesterEmail = address };
    }

    private Task MergeAsync(long id, long into)
    {
        return _desk.Merge().ExecuteAsync(WorkDesk.Form(id), into);
    }

    private async Task<FollowedInquiry> FollowAsync(long id)
    {
        return await new FollowInquiry(_desk.Store, new ReadConversation(_desk.Store), _files).ExecuteAsync((await _desk.Store.FindAsync(id))!);
    }

    // The first message of each inquiry of the desk has no text.
    private static IEnumerable<string> TextsOf(FollowedInquiry followed)
    {
        return followed.Messages.Select(message => message.Text!).Where(text => text.Length > 0);
    }

    private sealed class KeptFiles : IShownFiles
    {
        public IReadOnlyList<Attachment> Kept { get; set; } = [];

        public Task<IReadOnlyList<Attachment>> OfAsync(IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation = default)
        {
            return Task.FromResult<IReadOnlyList<Attachment>>([.. Kept.Where(file => inquiryIds.Contains(file.InquiryId))]);
        }
    }
}
