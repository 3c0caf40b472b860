using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Mail;

/// <summary>What goes wrong on the way.</summary>
public partial class SendAlertsTests
{
    [Test]
    public async Task ExecuteAsync_QueueAway_ToldOnceAndSentLater()
    {
        _store.Mail.QueueIsAway = true;
        await RunAsync("2026-03-02 11:00");
        await RunAsync("2026-03-02 11:01");
        Assert.That(_store.Log.Errors.Select(error => error.Message), Is.EqualTo(new[] { "Customer care could not queue an alert about inquiry 9: The queue is away." }));

        _store.Mail.QueueIsAway = false;
        await RunAsync("2026-03-02 11:02");
        await RunAsync("2026-03-02 11:03");
        Assert.That(Queue, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ExecuteAsync_ProcessEndedAfterQueueing_IsNotSentAgain()
    {
        _alerts.ForgetsToMark = true;
        await RunAsync("2026-03-02 11:00");
        _alerts.ForgetsToMark = false;
        _alerts.EndLeases();

        await RunAsync("2026-03-02 11:05");
        await RunAsync("2026-03-02 11:06");

        Assert.That(Queue, Has.Count.EqualTo(1));
        Assert.That(_alerts.Raised.Single().IsSent, Is.True);
    }

    [Test]
    public async Task ExecuteAsync_OneInquiryUnreadable_OthersAreAlerted()
    {
        Ask(10);
        _alerts.Unreadable.Add(9);

        await RunAsync("2026-03-02 11:00");
        await RunAsync("2026-03-02 11:01");

        Assert.That(Queue.Single().Subject, Is.EqualTo("10 Parcel"));
        Assert.That(_store.Log.Errors.Single().Message, Does.Contain("inquiry 9"));
    }

    [Test]
    public async Task ExecuteAsync_OneRecipientsDigestCantBeMade_OthersKeepTheirRounds()
    {
        Set(settings => (settings.AlertDelivery, settings.DigestHours) = (AlertDelivery.EveryHours, 3));
        Agent(new Customer { Id = 8, Email = new string('e', 500) + "@example.com", Active = true });
        await RunAsync("2026-03-02 11:00");
        await RunAsync("2026-03-02 14:00");
        Ask(10);

        await RunAsync("2026-03-02 14:01");

        Assert.That(Queue.Select(mail => mail.To), Is.EqualTo(new[] { "shop@example.com" }));
    }
}
