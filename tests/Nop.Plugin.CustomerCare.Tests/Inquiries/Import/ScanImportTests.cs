using System.Text;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Import;

[TestFixture]
public class ScanImportTests
{
    private const string Opened = "A,2026-03-01T10:00:00Z,customer_message,,,,,,,,,";

    private ImportDesk _desk = new();

    [SetUp]
    public void SetUp()
    {
        _desk = new ImportDesk();
    }

    [TestCase("A,2026-03-02T10:00:00Z,agent_answer,,,,,,,,,", "line 3, column event: \"agent_answer\" is no event; there are customer_message, ")]
    [TestCase("A,2026-03-02T10:00:00Z,status:new,,,,,,,,,", "line 3, column event: \"new\" is no status; there are open, pending, on_hold, resolved, closed")]
    [TestCase("A,2026-03-02T10:00:00Z,,,,,,,,,,", "line 3, column event: is empty")]
    [TestCase("A,2026-03-02T10:00:00Z,note,fax,,,,,,,,", "line 3, column channel: \"fax\" is no channel; there are contact_form, ")]
    [TestCase("A,2026-03-02T10:00:00Z,note,,,,,,,asap,,", "line 3, column priority: \"asap\" is no priority; there are low, normal, high, urgent")]
    [TestCase("A,2026-03-02T10:00:00Z,note,,,,,,,,,first", "line 3, column store: \"first\" is no number of a store")]
    [TestCase("A,2026-03-02T10:00:00Z,note,,,,,,,,,0", "line 3, column store: \"0\" is no number of a store")]
    [TestCase("A,2026-03-02T10:00:00,note,,,,,,,,,", "line 3, column occurred_at: \"2026-03-02T10:00:00\" has no offset")]
    [TestCase("A,2026-03-02,note,,,,,,,,,", "line 3, column occurred_at: \"2026-03-02\" is no instant")]
    [TestCase("A,2026-02-30T10:00:00Z,note,,,,,,,,,", "is no instant")]
    [TestCase("A,yesterday,note,,,,,,,,,", "is no instant")]
    [TestCase("A,,note,,,,,,,,,", "line 3, column occurred_at: is empty")]
    [TestCase("A,1900-01-01T00:00:00Z,note,,,,,,,,,", "lies before 1990-01-01")]
    [TestCase("A,2026-03-11T12:00:01Z,note,,,,,,,,,", "lies in the future")]
    [TestCase("A,2026-02-28T10:00:00Z,note,,,,,,,,,", "line 3, column occurred_at: \"2026-02-28T10:00:00Z\" lies before 2026-03-01T10:00:00Z, the first customer message of A")]
    [TestCase("B,2026-03-02T10:00:00Z,note,,,,,,,,,", "line 3: B has no customer_message that opens it")]
    [TestCase(" ,2026-03-02T10:00:00Z,note,,,,,,,,,", "line 3, column inquiry_key: is empty")]
    [TestCase("A,2026-03-02T10:00:00Z,note", "line 3: the row has 3 fields, the header 12")]
    [TestCase("A,2026-03-02T10:00:00Z,note,,,,,,,,,,", "line 3: the row has 13 fields, the header 12")]
    [TestCase("A,2026-03-02T10:00:00Z,note,,,,,\"text,,,,", "line 3, column body: a quote isn't closed")]
    [TestCase("A,2026-03-02T10:00:00Z,note,,,,,\"a\"b,,,,", "line 3, column body: a quote isn't closed, or text follows a closing quote")]
    public async Task ExecuteAsync_BadRow_IsListedWithItsLine(string row, string problem)
    {
        var preview = await _desk.PreviewAsync(ImportDesk.Source(Opened, row, "A,2026-03-03T10:00:00Z,agent_reply,,,,,,,,,"));

        Assert.That(preview.Problems.Single().ToString(), Does.Contain(problem));
        Assert.That((preview.Rows, preview.BadRows, preview.Inquiries), Is.EqualTo((3, 1, 1)));
    }

    [TestCase("2026-03-02T10:00:00Z", "2026-03-02 10:00:00")]
    [TestCase("2026-03-02T10:00:00+01:00", "2026-03-02 09:00:00")]
    [TestCase("2026-03-02T10:00:00-0530", "2026-03-02 15:30:00")]
    [TestCase("2026-03-02T10:00:00.1234567+00", "2026-03-02 10:00:00.123456")]
    [TestCase("2026-03-02 10:00Z", "2026-03-02 10:00:00")]
    [TestCase("20260302T100000Z", "2026-03-02 10:00:00")]
    public async Task ExecuteAsync_InstantInEachForm_IsRead(string written, string utc)
    {
        var preview = await _desk.PreviewAsync(ImportDesk.Source($"A,{written},customer_message,,,,,,,,,"));

        Assert.That(preview.ProblemCount, Is.Zero);
        Assert.That((preview.FirstOnUtc, preview.FirstOnUtc!.Value.Kind), Is.EqualTo(((DateTime?)LogBuilder.Utc(utc), DateTimeKind.Utc)));
    }

    [Test]
    public async Task ExecuteAsync_SeveralMistakesInOneRow_AreAllListed()
    {
        var preview = await _desk.PreviewAsync(ImportDesk.Source(",today,shout,fax,,,,,,asap,,x"));

        Assert.That(preview.Problems.Select(problem => problem.Column), Is.EquivalentTo(new[] { "inquiry_key", "occurred_at", "event", "channel", "priority", "store" }));
        Assert.That((preview.BadRows, preview.ProblemCount), Is.EqualTo((1, 6)));
    }

    [Test]
    public async Task ExecuteAsync_RowBehindALongBody_HasItsPhysicalLine()
    {
        var preview = await _desk.PreviewAsync(ImportDesk.Source("A,2026-03-01T10:00:00Z,customer_message,,,,,\"one\r\ntwo\nthree\",,,,", "A,never,note,,,,,,,,,"));

        Assert.That(preview.Problems.Single().Line, Is.EqualTo(5));
        Assert.That(preview.FirstRows.Single().Body, Is.EqualTo("one\r\ntwo\nthree"));
    }

    [Test]
    public async Task ExecuteAsync_EventOfAnInquiryInTheStore_IsGood()
    {
        await _desk.RunAsync(ImportDesk.Source(Opened));

        var preview = await _desk.PreviewAsync(ImportDesk.Source("A,2026-03-02T10:00:00Z,agent_reply,,,,,,,,,", "A,2026-02-02T10:00:00Z,note,,,,,,,,,"));

        Assert.That(preview.Problems.Single().Rule, Is.EqualTo(ImportRule.BeforeCreation));
        Assert.That((preview.Inquiries, preview.AlreadyOpen), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task ExecuteAsync_EarlierMessageInAnotherFile_AllowsWhatCameBefore()
    {
        await _desk.RunAsync(ImportDesk.Source(Opened));

        var preview = await _desk.PreviewAsync(ImportDesk.Source("A,2026-02-01T10:00:00Z,note,,,,,,,,,", "A,2026-01-31T10:00:00Z,customer_message,,,,,,,,,"));

        Assert.That(preview.ProblemCount, Is.Zero);
    }

    [Test]
    public async Task ExecuteAsync_GoodFile_CountsWhatIsInIt()
    {
        var preview = await _desk.PreviewAsync(ImportDesk.Source(
            Opened, "A,2026-03-02T10:00:00Z,agent_reply,,,,,,,,,", "B,2026-02-01T10:00:00Z,customer_message,,,,,,,,,", "A,2026-03-02T11:00:00Z,status:resolved,,,,,,,,,"));

        Assert.Multiple(() =>
        {
            Assert.That((preview.Rows, preview.Inquiries, preview.AlreadyOpen), Is.EqualTo((4, 2, 0)));
            Assert.That(preview.Events, Is.EqualTo(new Dictionary<string, long> { ["agent_reply"] = 1, ["customer_message"] = 2, ["status:resolved"] = 1 }));
            Assert.That(preview.FirstOnUtc, Is.EqualTo(LogBuilder.Utc("2026-02-01 10:00")));
            Assert.That(preview.LastOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 11:00")));
            Assert.That(preview.FirstRows.Select(row => row.Line), Is.EqualTo(new[] { 2, 3, 4, 5 }));
        });
    }

    [Test]
    public async Task ExecuteAsync_ColumnsInAnyOrderAndUnknownOnes_AreReadByName()
    {
        var preview = await _desk.PreviewAsync(ImportSource.OfBytes([.. "\uFEFF"u8, .. "event,colour, Inquiry_Key ,occurred_at\r\ncustomer_message,red,A,2026-03-01T10:00:00Z\r\n"u8]));

        Assert.That(preview.ProblemCount, Is.Zero);
        Assert.That(preview.UnknownColumns, Is.EqualTo(new[] { "colour" }));
        Assert.That(preview.FirstRows.Single().Key, Is.EqualTo("A"));
    }

    [TestCase("inquiry_key,event\nA,note", "line 1: the column occurred_at is missing; the header has inquiry_key, event")]
    [TestCase("inquiry_key;occurred_at;event\n", "the header has inquiry_key;occurred_at;event")]
    [TestCase("inquiry_key,event,occurred_at,event\n", "the column event stands in the header twice")]
    [TestCase("", "the file is empty")]
    [TestCase("\"inquiry_key,event,occurred_at\nA", "a quote isn't closed")]
    public void ExecuteAsync_HeaderThatWontDo_RefusesTheFile(string content, string problem)
    {
        Assert.That(() => _desk.PreviewAsync(ImportSource.OfBytes(Encoding.UTF8.GetBytes(content))), Throws.TypeOf<ImportFileException>().With.Message.Contains(problem));
    }

    [Test]
    public void ExecuteAsync_Utf16_RefusesTheFileAndSaysWhy([Values] bool bigEndian, [Values] bool withMark)
    {
        var encoding = new UnicodeEncoding(bigEndian, withMark);
        byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes(ImportDesk.Header + "\n" + Opened)];

        Assert.That(() => _desk.PreviewAsync(ImportSource.OfBytes(content)), Throws.TypeOf<ImportFileException>().With.Message.Contains("not UTF-8"));
    }

    [Test]
    public async Task ExecuteAsync_RowInAnotherEncoding_IsListedAndTheRestIsGood()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes(ImportDesk.Header + "\n" + Opened + "\nA,2026-03-02T10:00:00Z,note,,,,"), 0xE9, .. "t\u00E9,,,,,\n"u8];

        var preview = await _desk.PreviewAsync(ImportSource.OfBytes(content));

        Assert.That(preview.Problems.Single().ToString(), Is.EqualTo("line 3, column subject: holds bytes that are no UTF-8 text"));
    }

    [Test]
    public async Task ExecuteAsync_ThousandsOfBadRows_ListsTheFirstAndCountsAll()
    {
        var rows = Enumerable.Range(0, 2500).Select(number => number % 2 == 0 ? "A,never,note,,,,,,,,," : "B,2026-03-02T10:00:00Z,note,,,,,,,,,").ToArray();

        var preview = await _desk.PreviewAsync(ImportDesk.Source(rows));

        Assert.That(preview.Problems.Select(problem => problem.Line), Is.EqualTo(Enumerable.Range(2, 1000)));
        Assert.That((preview.ProblemCount, preview.BadRows, preview.Rows), Is.EqualTo((2500, 2500, 2500)));
    }

    [TestCase("inquiry_key", 400)]
    [TestCase("subject", 1000)]
    [TestCase("agent", 400)]
    [TestCase("requester_email", 500)]
    [TestCase("requester_name", 400)]
    [TestCase("order_number", 100)]
    public async Task ExecuteAsync_FieldLongerThanItsColumn_IsListed(string column, int longest)
    {
        string Row(int length) => string.Join(',', ImportDesk.Header.Split(',').Select(name =>
            name == column ? new string('x', length) : name switch { "inquiry_key" => "A", "occurred_at" => "2026-03-01T10:00:00Z", "event" => "customer_message", _ => "" }));

        var preview = await _desk.PreviewAsync(ImportDesk.Source(Row(longest), Row(longest + 1)));

        Assert.That(preview.Problems.Single().ToString(), Is.EqualTo($"line 3, column {column}: longer than {longest} characters"));
    }
}
