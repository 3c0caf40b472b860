using System.Diagnostics;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>What the contact form writes while the visitor waits.</summary>
public class FormIntakeTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private FormIntake _intake = null!;

    [OneTimeSetUp]
    public void MakeIntake()
    {
        _intake = new FormIntake(PromptStore.Over(Database, TimeProvider.System), new Strangers());
    }

    [Test]
    public async Task OpenAsync_FreshForm_OpensWithPolicyAndMails()
    {
        await _intake.OpenAsync(Message("form") with { QueuedEmailIds = [71, 72] }, CancellationToken.None);

        var mail = await new InquiryMailRepository(Database).FindAsync(72);
        Assert.That(mail, Is.Not.Null);
        Assert.That((await ClocksAsync(mail!.InquiryId)).Select(clock => clock.Metric), Is.EquivalentTo(new[] { SlaMetric.FirstResponse, SlaMetric.FirstResolution }));
    }

    [Test]
    public async Task OpenAsync_TableHeldByOthers_GivesUpSoon()
    {
        await _intake.OpenAsync(Message("held"), CancellationToken.None);
        await using var other = await Database.OpenAsync();
        await other.BeginAsync();
        await other.ExecuteAsync("update [CustomerCareInquiry] set [Subject] = 'held'");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(4));
        var watch = Stopwatch.StartNew();

        Assert.That(() => _intake.OpenAsync(Message("held"), patience.Token), Throws.Exception);

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(8)));
    }

    private static InquiryAppend Message(string key)
    {
        return new InquiryAppend(Opening(key), [Line(key, InquiryEventKind.CustomerMessage, Monday)]);
    }

    private sealed class Strangers : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default)
        {
            return Task.FromResult(RequesterStanding.Stranger);
        }
    }
}
