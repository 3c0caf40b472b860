using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class InboxReadingTests
{
    private static IEnumerable<TestCaseData> Searches()
    {
        yield return new TestCaseData(new InquirySearchModel(), InboxView.Open, InquiryListSort.NextDue);
        yield return new TestCaseData(new InquirySearchModel { View = "nonsense" }, InboxView.Open, InquiryListSort.NextDue);
        yield return new TestCaseData(new InquirySearchModel { View = "mine", SearchText = "x" }, InboxView.Mine, InquiryListSort.NextDue);
        yield return new TestCaseData(new InquirySearchModel { SearchText = "x" }, InboxView.All, InquiryListSort.Created);
        yield return new TestCaseData(new InquirySearchModel { Status = "resolved" }, InboxView.All, InquiryListSort.Created);
        yield return new TestCaseData(new InquirySearchModel { WithSpam = true }, InboxView.All, InquiryListSort.Created);
        yield return new TestCaseData(new InquirySearchModel { View = "all", SortBy = "longest_waiting" }, InboxView.All, InquiryListSort.LongestWaiting);
    }

    [TestCaseSource(nameof(Searches))]
    public void ViewAndSort_Address_FollowFromIt(InquirySearchModel search, InboxView view, InquiryListSort sort)
    {
        Assert.That((InboxReading.View(search), InboxReading.Sort(search)), Is.EqualTo((view, sort)));
    }

    [Test]
    public void Address_OfAFullSearch_HasEverythingAndNothingBlank()
    {
        var search = new InquirySearchModel
        {
            View = "mine", SearchText = " a&b ", Status = "open", Channel = "email", Store = 2, Vendor = 3, Priority = "high", Agent = "none", Language = "pl",
            FromDay = "2026-03-01", ToDay = "2026-03-31", WithSpam = true, SortBy = "created", PageNumber = 7
        };

        var address = InboxAddress.Of(search, search.PageNumber);

        Assert.That(string.Join("; ", address.Select(value => $"{value.Key}={value.Value}")), Is.EqualTo(
            "SearchText=a&b; Status=open; Channel=email; Store=2; Vendor=3; Priority=high; Agent=none; Language=pl; FromDay=2026-03-01; ToDay=2026-03-31; WithSpam=true; View=mine; SortBy=created; PageNumber=7"));
        Assert.That(InboxAddress.Of(new InquirySearchModel { SearchText = " " }, 1), Is.Empty);
    }

    [Test]
    public void Address_OfAnotherPart_KeepsTheFiltersAndBeginsAtTheFirstPage()
    {
        var address = InboxAddress.Of(new InquirySearchModel { View = "mine", Store = 2, PageNumber = 7 }, InboxView.Breached);

        Assert.That(address, Is.EquivalentTo(new Dictionary<string, string> { ["Store"] = "2", ["View"] = "breached" }));
    }

    [TestCase(0, 1)]
    [TestCase(25, 1)]
    [TestCase(26, 2)]
    public void Pages_SoManyRows_HaveRoom(int rows, int pages)
    {
        Assert.That(InquiryListModelFactory.Pages(rows), Is.EqualTo(pages));
    }
}
