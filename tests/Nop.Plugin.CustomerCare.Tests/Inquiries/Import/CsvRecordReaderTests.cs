using System.Text;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Import;

[TestFixture]
public class CsvRecordReaderTests
{
    private static async Task<List<CsvRecord>> ReadAsync(byte[] content)
    {
        await using var reader = new CsvRecordReader(ImportSource.OfBytes(content));
        var records = new List<CsvRecord>();
        while (await reader.ReadAsync(CancellationToken.None) is { } record)
            records.Add(record);
        return records;
    }

    private static Task<List<CsvRecord>> ReadAsync(string content)
    {
        return ReadAsync(Encoding.UTF8.GetBytes(content));
    }

    private static string Shown(IEnumerable<CsvRecord> records)
    {
        return string.Join(" / ", records.Select(record => $"{record.Line}:{(record.Fault is { } fault ? fault.ToString() : string.Join('|', record.Fields))}"));
    }

    [TestCase("a,b\nc,d\n", "1:a|b / 2:c|d")]
    [TestCase("a,b\r\nc,d", "1:a|b / 2:c|d")]
    [TestCase("a,b\rc,d\r", "1:a|b / 2:c|d")]
    [TestCase("a,\n,b\n,", "1:a| / 2:|b / 3:|")]
    [TestCase("\n\r\na\n\n\nb", "3:a / 6:b")]
    [TestCase("", "")]
    [TestCase("\n\n", "")]
    [TestCase("\"a\",\"\"", "1:a|")]
    [TestCase("\"a,\"\"b\"\"\",c", "1:a,\"b\"|c")]
    [TestCase("\"one\r\ntwo\nthree\rfour\",x\ny", "1:one\r\ntwo\nthree\rfour|x / 5:y")]
    [TestCase(" a , b ", "1: a | b ")]
    [TestCase("5\" disk,\"x\"", "1:5\" disk|x")]
    [TestCase("ą,ż", "1:ą|ż")]
    public async Task ReadAsync_Records_AreCutByTheRules(string content, string expected)
    {
        Assert.That(Shown(await ReadAsync(content)), Is.EqualTo(expected));
    }

    [TestCase("\"a\"b,c\nd,e", "1:TextAfterQuote / 2:d|e", TestName = "ReadAsync_TextAfterQuote_SpoilsItsLineOnly")]
    [TestCase("a,\"b\nc,d\ne,f", "1:UnclosedQuote / 2:c|d / 3:e|f", TestName = "ReadAsync_QuoteNeverClosed_LosesNoFurtherLine")]
    [TestCase("a,\"b\nc,\"d\"\ne,f", "1:TextAfterQuote / 2:c|d / 3:e|f", TestName = "ReadAsync_QuoteClosedByAnotherRow_LosesNoFurtherLine")]
    [TestCase("a,\"b\r\nc,d\r\n", "1:UnclosedQuote / 2:c|d", TestName = "ReadAsync_QuoteNeverClosedWithCrlf_LosesNoFurtherLine")]
    [TestCase("a\na,\"b", "1:a / 2:UnclosedQuote", TestName = "ReadAsync_QuoteNeverClosedOnTheLastLine_SpoilsIt")]
    public async Task ReadAsync_QuotesGoneAstray_SpoilOneRow(string content, string expected)
    {
        Assert.That(Shown(await ReadAsync(content)), Is.EqualTo(expected));
    }

    [Test]
    public async Task ReadAsync_BytesThatAreNoUtf8_SpoilTheirRowOnly()
    {
        byte[] content = [.. "a,b\n"u8, (byte)'c', (byte)',', 0xC3, 0x28, .. "\nd,"u8, 0, .. "\ne,f"u8];

        Assert.That(Shown(await ReadAsync(content)), Is.EqualTo("1:a|b / 2:NotUtf8 / 3:ZeroByte / 4:e|f"));
    }

    [Test]
    public async Task ReadAsync_FieldOfTenMegabytes_IsReportedAndNotKept()
    {
        var content = Encoding.UTF8.GetBytes("a,b\nc,\"" + new string('x', 10_000_000) + "\nmore\"\nd,e\n");
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var records = await ReadAsync(content);

        Assert.That(Shown(records), Is.EqualTo("1:a|b / 2:TooLong / 4:d|e"));
        Assert.That(records[1].FaultColumn, Is.EqualTo(1));
        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(8_000_000));
    }

    [Test]
    public async Task ReadAsync_FieldOfOneMegabyte_IsKept()
    {
        var records = await ReadAsync(new string('x', CsvRecordParser.MaxFieldBytes) + ",b");

        Assert.That(records.Single().Fields[0], Has.Length.EqualTo(CsvRecordParser.MaxFieldBytes));
    }

    [Test]
    public async Task ReadAsync_MillionsOfFields_AreCountedAndNotKept()
    {
        var record = (await ReadAsync(new string(',', 3_000_000))).Single();

        Assert.That((record.FieldCount, record.Fields.Length), Is.EqualTo((3_000_001, 200)));
    }

    [Test]
    public async Task ReadAsync_FromEachPositionItHad_GoesOnTheSame()
    {
        var content = Encoding.UTF8.GetBytes("a,b\r\n\r\n\"c\r\nd\",e\rf,\"g\nh,i\n");
        var all = await ReadAsync(content);
        await using var reader = new CsvRecordReader(ImportSource.OfBytes(content));
        for (var count = 0; count < all.Count; count++)
        {
            await using var other = new CsvRecordReader(ImportSource.OfBytes(content)) { Position = reader.Position };
            var rest = new List<CsvRecord>();
            while (await other.ReadAsync(CancellationToken.None) is { } record)
                rest.Add(record);

            Assert.That(Shown(rest), Is.EqualTo(Shown(all.Skip(count))));
            await reader.ReadAsync(CancellationToken.None);
        }
    }
}
