using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using NUnit.Framework;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class EntryReaderTests
{
    private static readonly TimeZoneInfo Warsaw = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");
    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _store.Replace<TimeProvider>(new StoppedClock("2026-03-02 12:00:20"));
        _store.Dates.GetCurrentTimeZoneAsync().Returns(Warsaw);
        _store.Dates.ConvertToUtcTime(Arg.Any<DateTime>(), Arg.Any<TimeZoneInfo>()).Returns(call => TimeZoneInfo.ConvertTimeToUtc(call.Arg<DateTime>(), call.Arg<TimeZoneInfo>()));
        var anna = new Customer { Id = 77, Email = "anna@example.com", LanguageId = 3, Active = true };
        _store.Customers.GetCustomerByIdAsync(77).Returns(anna);
        _store.Customers.GetCustomerByEmailAsync("anna@example.com").Returns(anna);
        _store.Customers.GetCustomerFullNameAsync(anna).Returns("Anna Nowak");
        _store.Customers.GetCustomerByIdAsync(78).Returns(new Customer { Id = 78, IsSystemAccount = true });
        _store.Orders.GetOrderByCustomOrderNumberAsync("A-7").Returns(new Order { Id = 7, StoreId = 1, CustomerId = 90, CustomOrderNumber = "A-7", CustomerLanguageId = 2, BillingAddressId = 70 });
        _store.Orders.GetOrderByCustomOrderNumberAsync("A-8").Returns(new Order { Id = 8, Deleted = true });
        _store.Addresses.GetAddressByIdAsync(70).Returns(new Address { Email = "guest@example.com", FirstName = "Gosia", LastName = "Gość" });
        _request = _store.Request();
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task ReadAsync_OrderOfAGuest_BringsNameAddressLanguageAndStore()
    {
        var entry = (await ReadAsync(Form(orderNumber: " #A-7 "))).Entry!;

        Assert.That(
            (entry.RequesterName, entry.RequesterEmail, entry.CustomerId, entry.LanguageCode, entry.StoreId, entry.OrderNumber),
            Is.EqualTo(("Gosia Gość", "guest@example.com", 90, "pl", 1, "A-7")));
    }

    [TestCase("77", null)]
    [TestCase(null, "anna@example.com")]
    public async Task ReadAsync_CustomerOrTheirAddress_BringsTheOther(string? number, string? email)
    {
        var entry = (await ReadAsync(Form(customerNumber: number, email: email))).Entry!;

        Assert.That(
            (entry.RequesterName, entry.RequesterEmail, entry.CustomerId, entry.LanguageCode, entry.StoreId),
            Is.EqualTo(("Anna Nowak", "anna@example.com", 77, "de", 2)));
    }

    [Test]
    public async Task ReadAsync_WhatWasTyped_GoesBeforeWhatTheStoreKnows()
    {
        var entry = (await ReadAsync(Form(customerNumber: "77", email: "work@example.com", name: "Ania") with { StoreId = 1 })).Entry!;

        Assert.That((entry.RequesterName, entry.RequesterEmail, entry.CustomerId, entry.StoreId), Is.EqualTo(("Ania", "work@example.com", 77, 1)));
    }

    [Test]
    public async Task ReadAsync_Times_AreTheReadersOwn()
    {
        var reading = await ReadAsync(Form(name: "Ewa") with { HappenedOn = "2026-03-02T12:30", IsAnswered = true, AnsweredOn = "2026-03-02T12:30" });

        Assert.That(reading.Entry!.HappenedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 11:30")));
        Assert.That(reading.AnsweredOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 11:30").AddSeconds(59)));
    }

    [Test]
    public async Task ReadAsync_ThisVeryMinute_IsNotTheFuture()
    {
        var reading = await ReadAsync(Form(name: "Ewa") with { HappenedOn = "2026-03-02T13:00", IsAnswered = true, AnsweredOn = "2026-03-02T13:00" });

        Assert.That(reading.Problems, Is.Empty);
        Assert.That(reading.AnsweredOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 12:00").AddSeconds(20)));
    }

    [Test]
    public async Task ReadAsync_NotAnswered_AnswersTimeIsNoMatter()
    {
        Assert.That((await ReadAsync(Form(name: "Ewa") with { AnsweredOn = "nonsense" })).AnsweredOnUtc, Is.Null);
    }

    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return new TestCaseData(Form(), "RequesterName").SetArgDisplayNames("nobody");
        yield return new TestCaseData(Form(orderNumber: "A-9"), "OrderNumber").SetArgDisplayNames("no such order");
        yield return new TestCaseData(Form(orderNumber: "A-8"), "OrderNumber").SetArgDisplayNames("deleted order");
        yield return new TestCaseData(Form(customerNumber: "404"), "CustomerNumber").SetArgDisplayNames("no such customer");
        yield return new TestCaseData(Form(customerNumber: "78"), "CustomerNumber").SetArgDisplayNames("search engine");
        yield return new TestCaseData(Form(customerNumber: "x"), "CustomerNumber").SetArgDisplayNames("no number");
        yield return new TestCaseData(Form(email: "anna\r\nBcc: all@example.com"), "RequesterEmail").SetArgDisplayNames("header injection");
        yield return new TestCaseData(Form(name: "Ewa") with { Text = " " }, "Text").SetArgDisplayNames("blank");
        yield return new TestCaseData(Form(name: "Ewa") with { Channel = "contact_form" }, "Channel").SetArgDisplayNames("another channel");
        yield return new TestCaseData(Form(name: "Ewa") with { Priority = "99" }, "Priority").SetArgDisplayNames("no priority");
        yield return new TestCaseData(Form(name: "Ewa") with { HappenedOn = "2026-03-02T13:01" }, "HappenedOn").SetArgDisplayNames("still to come");
        yield return new TestCaseData(Form(name: "Ewa") with { HappenedOn = "yesterday" }, "HappenedOn").SetArgDisplayNames("no time");
        yield return new TestCaseData(Form(name: "Ewa") with { HappenedOn = "2025-03-30T02:30" }, "HappenedOn").SetArgDisplayNames("a minute that the clocks left out");
        yield return new TestCaseData(Form(name: "Ewa") with { IsAnswered = true, AnsweredOn = "2026-03-02T12:29" }, "AnsweredOn").SetArgDisplayNames("answer before the question");
        yield return new TestCaseData(Form(name: "Ewa") with { IsAnswered = true, AnsweredOn = "2026-03-02T14:00" }, "AnsweredOn").SetArgDisplayNames("answer still to come");
    }

    [TestCaseSource(nameof(Wrong))]
    public async Task ReadAsync_Wrong_IsSaidAtTheField(EntryModel form, string field)
    {
        var reading = await ReadAsync(form);

        Assert.That(reading.Problems.Select(problem => problem.Field), Is.EqualTo(new[] { field }));
        Assert.That(reading.Entry, Is.Null);
    }

    private Task<EntryReading> ReadAsync(EntryModel form)
    {
        return _request.ServiceProvider.GetRequiredService<EntryReader>().ReadAsync(form);
    }

    private static EntryModel Form(string? orderNumber = null, string? customerNumber = null, string? email = null, string? name = null)
    {
        return new EntryModel
        {
            Channel = WireName.Of(Channel.Phone),
            Priority = "normal",
            HappenedOn = "2026-03-02T12:30",
            Text = "Where is it?",
            OrderNumber = orderNumber,
            CustomerNumber = customerNumber,
            RequesterEmail = email,
            RequesterName = name
        };
    }
}
