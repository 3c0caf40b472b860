using System.Text;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Import;

[TestFixture]
public class BrokenFileTests
{
    private static readonly byte[][] Dirt =
        [[(byte)'"'], [0], [0xFF], [0xC3], [(byte)','], [(byte)'\n'], [(byte)'\r'], [(byte)'"', (byte)'"'], [0xED, 0xA0, 0x80], [.. "\",\""u8], [.. "status:"u8], [.. "9999"u8]];

    [Test]
    public async Task Import_DirtAnywhere_ThrowsNothingButWhatIsDocumented()
    {
        var random = new Random(11);
        for (var round = 0; round < 400; round++)
        {
            var content = new List<byte>(Encoding.UTF8.GetBytes(ImportDesk.Header + "\r\n" + string.Concat(Enumerable.Range(0, 12).Select(Row))));
            for (var count = random.Next(1, 6); count > 0; count--)
                content.InsertRange(random.Next(content.Count), Dirt[random.Next(Dirt.Length)]);
            if (random.Next(4) == 0)
                content.RemoveRange(random.Next(content.Count - 40), random.Next(40));

            var desk = new ImportDesk();
            try
            {
                var result = await desk.RunAsync(ImportSource.OfBytes([.. content]));
                Assert.That(desk.Store.Inquiries.Sum(inquiry => inquiry.Log.Count(line => line.Kind != CustomerCare.Inquiries.InquiryEventKind.SlaApplied)), Is.EqualTo(result.EventsAdded));
            }
            catch (ImportFileException exception)
            {
                Assert.That(exception.Problems, Is.Not.Empty);
            }
        }
    }

    [Test]
    public async Task Import_SomeLinesBroken_KeepsEveryOther()
    {
        var random = new Random(12);
        for (var round = 0; round < 200; round++)
        {
            var lines = Enumerable.Range(0, 30).Select(Row).ToList();
            var broken = Enumerable.Range(0, 30).Where(_ => random.Next(5) == 0).ToHashSet();
            foreach (var line in broken)
                lines[line] = Broken(lines[line], random);

            var desk = new ImportDesk();
            var result = await desk.RunAsync(ImportSource.OfBytes(Encoding.Latin1.GetBytes(ImportDesk.Header + "\r\n" + string.Concat(lines))));

            Assert.That(desk.Store.Inquiries.Select(inquiry => inquiry.Opening.ExternalKey), Is.EquivalentTo(Enumerable.Range(0, 30).Except(broken).Select(number => $"K{number}")));
            Assert.That(result.RowsSkipped, Is.EqualTo(broken.Count));
        }
    }

    private static string Row(int number)
    {
        return $"K{number},2026-03-01T10:00:00Z,customer_message,email,k{number}@example.test,,\"About \"\"{number}\"\"\",\"some, text\",,,,\r\n";
    }

    private static string Broken(string row, Random random)
    {
        return random.Next(6) switch
        {
            0 => row.Replace("some, text\"", "some, text", StringComparison.Ordinal),
            1 => row.Replace("\"some", "\"so\"me", StringComparison.Ordinal),
            2 => row.Replace("some", "\u00E9", StringComparison.Ordinal),
            3 => row.Replace("some", "\0", StringComparison.Ordinal),
            4 => row.Replace("email,", "email,,", StringComparison.Ordinal),
            _ => row.Replace("2026-", "26-", StringComparison.Ordinal)
        };
    }
}
