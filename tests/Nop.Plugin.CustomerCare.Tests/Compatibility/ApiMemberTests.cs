using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

[TestFixture]
public class ApiMemberTests
{
    [TestCase("T:Nop.Core.IWebHelper :   // interface")]
    [TestCase("P:Nop.Core.BaseEntity.Id : System.Int32  // public { get; set; }")]
    [TestCase("M:Nop.Core.X`1.Do``1(`0,System.String) : ``0  // public virtual (a, b = \" : \")")]
    public void Parse_ALine_IsWrittenAsItWas(string line)
    {
        Assert.That(ApiMember.Parse(line).ToString(), Is.EqualTo(line));
    }

    [TestCase("M:Nop.Core.X.Do(Nop.Core.Y) : System.Void  // public (y)", "T:Nop.Core.X")]
    [TestCase("P:Nop.Core.X`1.Id : System.Int32  // public { get; }", "T:Nop.Core.X`1")]
    [TestCase("T:Nop.Core.X : System.Object  // class", "T:Nop.Core.X")]
    public void DeclaringTypeId_OfALine_IsItsType(string line, string expected)
    {
        Assert.That(ApiMember.Parse(line).DeclaringTypeId(), Is.EqualTo(expected));
    }

    [Test]
    public void Parse_AnotherText_ThrowsNamingIt()
    {
        Assert.That(() => ApiMember.Parse("no line"), Throws.InstanceOf<FormatException>().With.Message.Contains("no line"));
    }

    [Test]
    public void Slice_ReadFromItsAssemblies_IsRecordedAsItIsRead()
    {
        var slice = HostAssemblies.Names.SelectMany(name => AssemblyApi.Read(Repository.ReadModule(name))).ToList();

        Assert.That(slice.Select(member => ApiMember.Parse(member.ToString())), Is.EqualTo(slice));
    }
}
