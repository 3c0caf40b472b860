using Nop.Plugin.CustomerCare.Tests.Compatibility;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Documentation;

/// <summary>What pages link to and show is there.</summary>
public class DocumentLinkTests
{
    [Test]
    public void Pages_AreFound()
    {
        Assert.That(MarkdownPage.All().Select(page => page.Path), Is.SupersetOf(new[] { "README.md", "docs/api.md", "docs/guide/pl/inbox.md" }));
    }

    [Test]
    public void Links_LeadToFilesAndHeadingsThatExist()
    {
        var missing = from page in MarkdownPage.All()
                      from link in page.Links
                      where !link.Contains("://", StringComparison.Ordinal) && !Exists(page, link)
                      select $"{page}: {link}";

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Pictures_Exist()
    {
        var missing = from page in MarkdownPage.All()
                      from picture in page.Pictures
                      where !File.Exists(Resolve(page, picture))
                      select $"{page}: {picture}";

        Assert.That(missing, Is.Empty);
    }

    private static bool Exists(MarkdownPage page, string link)
    {
        var (file, anchor) = link.Split('#') is [var path, var heading] ? (path, heading) : (link, null);
        var target = file.Length == 0 ? Path.Combine(Repository.Root, page.Path) : Resolve(page, file);
        return anchor is null
            ? File.Exists(target) || Directory.Exists(target)
            : File.Exists(target) && MarkdownPage.Read(Path.GetRelativePath(Repository.Root, target)).Anchors.Contains(Uri.UnescapeDataString(anchor));
    }

    private static string Resolve(MarkdownPage page, string link)
    {
        return Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page.Path)!, Uri.UnescapeDataString(link)));
    }
}
