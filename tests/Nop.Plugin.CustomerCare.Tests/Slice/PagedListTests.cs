using Nop.Core;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Slice;

[TestFixture]
public class PagedListTests
{
    [Test]
    public void PagedList_OfAllRows_KeepsTheRowsOfThePage()
    {
        var page = new PagedList<int>(Enumerable.Range(1, 25).ToList(), 2, 10);

        Assert.That(page, Is.EqualTo(new[] { 21, 22, 23, 24, 25 }));
        Assert.That(page.TotalPages, Is.EqualTo(3));
        Assert.That(page.HasNextPage, Is.False);
        Assert.That(page.HasPreviousPage, Is.True);
    }

    [Test]
    public void PagedList_OfOnePageWithATotal_KeepsItWhole()
    {
        var page = new PagedList<int>([21, 22], 1, 2, 5);

        Assert.That(page, Is.EqualTo(new[] { 21, 22 }));
        Assert.That(page.TotalCount, Is.EqualTo(5));
        Assert.That(page.TotalPages, Is.EqualTo(3));
        Assert.That(page.HasNextPage, Is.True);
    }
}
