using Microsoft.AspNetCore.Mvc.Rendering;
using NSubstitute;
using NUnit.Framework;
using Nop.Core;
using Nop.Core.Domain.Stores;
using Nop.Core.Domain.Vendors;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Localization;
using Nop.Services.Stores;
using Nop.Services.Vendors;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

/// <summary>Open Monday to Friday, 09:00 to 17:00 UTC; 2 March 2026 is a Monday. First response in 4, first resolution in 8 hours of opening time.</summary>
[SetCulture("en-GB")]
public class InquiryRowFactoryTests
{
    private static readonly SlaCatalog Catalog = new(
        [new CalendarVersion(1, 1, BusinessCalendar.Default("Etc/UTC"), 0)],
        [
            new PolicyVersion(1, 3, new SlaPolicy(
                "Standard",
                true,
                "Default",
                PolicyMatch.Everything,
                [new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business), new SlaTarget(SlaMetric.FirstResolution, 480, TargetTime.Business)],
                [50, 80]), 0)
        ]);

    [Test]
    public async Task Due_RunningClock_SaysWhatIsLeft()
    {
        var row = await RowAsync(Asked(), "2026-03-02 11:50");

        Assert.That((row.Due!.Metric, row.Due.Left, row.Due.On!.Text), Is.EqualTo(("First response", new BadgeModel("2 h 10 min of opening time left", "success"), "02/03/2026 14:00")));
    }

    [Test]
    public async Task Due_LateAfterAPause_CountsNeitherThePauseNorTheNight()
    {
        var log = Asked().Reply("2026-03-02 10:00").Status(InquiryStatus.Pending, "2026-03-03 11:00").Status(InquiryStatus.Open, "2026-03-03 15:00");

        var row = await RowAsync(log, "2026-03-04 10:00");

        Assert.That(row.Due!.Left, Is.EqualTo(new BadgeModel("Overdue by 4 h of opening time", "danger")));
        Assert.That(row.Due.Metric, Is.EqualTo("First resolution"));
    }

    [Test]
    public async Task Due_Paused_SaysWithHowMuch()
    {
        var row = await RowAsync(Asked().Reply("2026-03-02 11:00").Status(InquiryStatus.Pending, "2026-03-02 12:00"), "2026-03-09 10:00");

        Assert.That((row.Due!.Left, row.Due.On), Is.EqualTo((new BadgeModel("Stopped with 6 h of opening time left", "info"), (InstantModel?)null)));
    }

    [Test]
    public async Task Row_SaysWhereItCameInAndWhatIsUnusual()
    {
        var row = await RowAsync(Asked(), "2026-03-02 11:00", inquiry => inquiry with { StoreId = 2, VendorId = 7, OrderNumber = "55", Priority = Priority.Urgent, AgentName = "Jan" });

        Assert.That(row.Whereabouts, Is.EqualTo(new[] { "E-mail", "Outlet", "Maker", "Order 55" }));
        Assert.That((row.Priority, row.Agent), Is.EqualTo((new BadgeModel("Urgent", "danger"), "Jan")));
        Assert.That((await RowAsync(Asked(), "2026-03-02 11:00")).Priority, Is.Null);
    }

    private static LogBuilder Asked()
    {
        return new LogBuilder().Customer("2026-03-02 10:00").Applied(1, 1, "2026-03-02 10:00");
    }

    private static async Task<InquiryRowModel> RowAsync(LogBuilder log, string now, Func<Inquiry, Inquiry>? change = null)
    {
        var stores = Substitute.For<IStoreService>();
        stores.GetAllStoresAsync().Returns([new Store { Id = 1, Name = "Shop" }, new Store { Id = 2, Name = "Outlet" }]);
        var vendors = Substitute.For<IVendorService>();
        vendors.GetAllVendorsAsync(showHidden: true).Returns(new PagedList<Vendor>([new Vendor { Id = 7, Name = "Maker" }], 0, 10));
        var (texts, time) = (AdminDesk.Texts(), AdminDesk.UserTime());
        var factory = new InquiryRowFactory(texts, time, new ClockModelFactory(texts, time), new StoreChoices(stores, vendors, Substitute.For<ILanguageService>()));
        var inquiry = new Inquiry { Id = 1, SourceKey = "k", ThreadToken = "t", Channel = Channel.Email, StoreId = 1, Subject = "Parcel" };
        var listed = new InquiryListRow(change?.Invoke(inquiry) ?? inquiry, SlaProjection.Project(log.Lines, Catalog), log.Lines);
        return (await factory.PrepareAsync([listed], Catalog, LogBuilder.Utc(now))).Single();
    }
}
