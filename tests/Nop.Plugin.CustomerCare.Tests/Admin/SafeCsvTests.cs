using System.Text;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

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

    private static string Text(IEnumerable<IReadOnlyList<string?>> rows)
    {
        return Encoding.UTF8.GetString(SafeCsv.Write(rows)[3..]);
    }
}
