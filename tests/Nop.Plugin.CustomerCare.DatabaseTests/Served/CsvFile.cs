using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>An exported file read by a library that knows nothing of ours, as a spreadsheet reads it: by its mark UTF-8, by commas.</summary>
internal static class CsvFile
{
    public static async Task<List<Dictionary<string, string>>> ReadAsync(Person person, string path)
    {
        var bytes = await person.DownloadAsync(path);
        Assert.That(bytes.Take(3), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }), $"{path} begins with the mark by which Excel knows UTF-8");
        using var reader = new StreamReader(new MemoryStream(bytes), new System.Text.UTF8Encoding(false, true));
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { DetectColumnCountChanges = true });
        await csv.ReadAsync();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (await csv.ReadAsync())
        {
            var row = csv.HeaderRecord!.ToDictionary(head => head, head => csv.GetField(head)!);
            Assert.That(row.Values.Where(IsFormula), Is.Empty, $"{path}: nothing that a spreadsheet would run");
            rows.Add(row);
        }

        return rows;
    }

    private static bool IsFormula(string field)
    {
        return field.Length > 0 && "=+-@\t\r".Contains(field[0], StringComparison.Ordinal) && !decimal.TryParse(field, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
    }
}
