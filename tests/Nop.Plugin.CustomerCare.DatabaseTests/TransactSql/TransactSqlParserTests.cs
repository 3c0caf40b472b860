using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.TransactSql;

/// <summary>That it refuses what other engines take, or parsing would prove nothing.</summary>
public class TransactSqlParserTests
{
    [TestCase("select [Id] from [T] order by [Id] limit 10 offset 0")]
    [TestCase("select [Id] from [T] for update")]
    [TestCase("select [Id] from [T] for update skip locked")]
    [TestCase("insert into [T] ([A]) values (1) on conflict ([A]) do nothing")]
    [TestCase("insert into [T] ([A]) values (1) returning [Id]")]
    [TestCase("select `Id` from `T`")]
    [TestCase("select [Id] from [T] where [A] = true")]
    [TestCase("update [T] set [A] = 1 limit 5")]
    [TestCase("select [Id] from [T] where [A] = any(@a)")]
    [TestCase("select [Id] from [T] where [A] > [B] + interval '1 hour'")]
    [TestCase("select [Id], from [T]")]
    public void Faults_OfOtherEngines_AreFound(string sql)
    {
        Assert.That(TransactSqlParser.Faults(sql), Is.Not.Empty);
    }

    [TestCase("select [Id] from [T] with (updlock, readpast, rowlock) where [A] = @a order by [Id] offset @skip rows fetch next @take rows only")]
    [TestCase("insert into [T] ([A]) output inserted.[Id] values (@A)")]
    public void Faults_OfTransactSql_AreNone(string sql)
    {
        Assert.That(TransactSqlParser.Faults(sql), Is.Empty);
    }

    [Test]
    public void Split_PartsWithinParts_ReadsEachSide()
    {
        var inner = TwoTexts.Of("a", "b");

        Assert.That(TwoTexts.Split($"x {TwoTexts.Of($"1{inner}", $"2{inner}{inner}")} y{inner}"), Is.EqualTo(("x 1a ya", "x 2bb yb")));
    }
}
