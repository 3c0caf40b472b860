using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

[TestFixture]
public class StoreCheckTests
{
    private static string Newest => Directory.GetDirectories(Path.Combine(Repository.Root, "build", "api"), "?.??").Order().Last();

    [Test]
    public void Misses_RecordOfASupportedVersion_AreNone()
    {
        Assert.That(StoreCheck.Misses("4.90", OfferedApi.Read(Newest)), Is.Empty);
    }

    [Test]
    public void Misses_StoreWithoutAMember_NamesIt()
    {
        const string gone = "P:Nop.Core.Domain.Messages.QueuedEmail.ReplyTo";
        var offered = OfferedApi.Read(Newest);

        var misses = StoreCheck.Misses("4.95", offered.Where(member => member.Id != gone));

        Assert.That(offered.Any(member => member.Id == gone));
        Assert.That(misses, Has.Count.GreaterThan(1).And.All.Contains("ReplyTo").And.All.Contains("4.95"));
    }

    [Test]
    public void Read_FolderWithoutAssemblies_SaysWhatItLacks()
    {
        Assert.That(() => OfferedApi.Read(Repository.Root), Throws.TypeOf<FileNotFoundException>().With.Message.Contains("Nop.*.dll"));
        Assert.That(() => OfferedApi.Read(Path.Combine(Repository.Root, "no such folder")), Throws.TypeOf<DirectoryNotFoundException>());
    }
}
