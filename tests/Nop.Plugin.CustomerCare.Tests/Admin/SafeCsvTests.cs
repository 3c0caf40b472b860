using System.Text;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[SetCulture("en-US")]
public class SafeCsvTests
{
    [TestCase("=1+1", "'=1+1")]
    [TestCase("+48 22", "'+48 22")]
    [TestCase("-x", "'-x")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("\tx", "'\tx")]
    [TestCase("\n=x", "\"'\n=x\"")]
    [TestCase("\uFF1D1", "'\uFF1D1")]
    [TestCase("-12", "-12")]
    [TestCase("-5.2632", "-5.2632")]
    [TestCase("-1+1", "'-1+1")]
    [TestCase("-1,5", "\"'-1,5\"")]
    [TestCase("-", "'-")]
    [TestCase("plain", "plain")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("a\"b", "\"a\"\"b\"")]
    [TestCase("a\nb", "\"a\nb\"")]
    [TestCase("=\"x\"", "\"'=\"\"x\"\"\"")]
    [TestCase(null, "")]
    public void Write_Field_IsQuotedAndHarmless(string? field, string expected)
    {
        Assert.That(Text([[field]]), Is.EqualTo(expected + "\r\n"));
    }

    [Test]
    public void Write_Rows_BeginWithAByteOrderMark()
    {
        Assert.That(SafeCsv.Write([["ą", "b"]]), Is.EqualTo((byte[])[0xEF, 0xBB, 0xBF, .. "ą,b\r\n"u8]));
    }

    [TestCase("12.5", "12,5")]
    [TestCase("-5.2632", "-5,2632")]
    [TestCase("12", "12")]
    [TestCase("4.90.3", "4.90.3")]
    [TestCase("12.", "12.")]
    [TestCase(".5", ".5")]
    [TestCase("-.5", "-.5")]
    [TestCase("a,b", "a,b")]
    [TestCase("a;b", "\"a;b\"")]
    [TestCase("=1+1", "'=1+1")]
    [TestCase("2026-11-27 14:05", "2026-11-27 14:05")]
    [TestCase("", "")]
    [TestCase(".", ".")]
    [TestCase("-", "'-")]
    [SetCulture("pl-PL")]
    public void Write_WhereDecimalsHaveAComma_NumbersHaveItAndFieldsASemicolon(string field, string expected)
    {
        Assert.That(Text([[field, "x"]]), Is.EqualTo(expected + ";x\r\n"));
    }

    private static string Text(IEnumerable<IReadOnlyList<string?>> rows)
    {
        return Encoding.UTF8.GetString(SafeCsv.Write(rows)[3..]);
    }
}
