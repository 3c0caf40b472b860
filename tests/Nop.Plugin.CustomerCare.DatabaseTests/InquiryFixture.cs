using NUnit.Framework;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>A database with one calendar (Monday to Friday 09:00 to 17:00 in Warsaw) and one policy (first response in 4, resolution in 24 hours), and words to write logs with.</summary>
public abstract class InquiryFixture<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    /// <summary>A Monday, 10:00 in Warsaw.</summary>
    protected static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    protected SlaCatalogRepository Catalogs { get; private set; } = null!;

    protected InquiryRepository Inquiries { get; private set; } = null!;

    protected AppliedSla Applied { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task SavePolicy()
    {
        Catalogs = new SlaCatalogRepository(Database, TimeProvider.System);
        Inquiries = new InquiryRepository(Database, Catalogs);
        await Catalogs.ReplaceAsync(new SlaSettings([BusinessCalendar.Default("Europe/Warsaw")], [Policy("Everybody", 240, 1440)]));
        var catalog = await Catalogs.LoadAsync();
        Applied = new AppliedSla(catalog.CurrentPolicies[0].Id, catalog.DefaultCalendar.Id);
    }

    protected static SlaPolicy Policy(string name, int responseMinutes, int resolutionMinutes)
    {
        return new SlaPolicy(
            name,
            true,
            "Default",
            PolicyMatch.Everything,
            [
                new SlaTarget(SlaMetric.FirstResponse, responseMinutes, TargetTime.Business),
                new SlaTarget(SlaMetric.FirstResolution, resolutionMinutes, TargetTime.Business)
            ],
            [50, 80]);
    }

    protected static NewInquiry Opening(string key)
    {
        return new NewInquiry { SourceKey = SourceKey.Of("inquiry", key), Channel = Channel.Email, StoreId = 1, ExternalKey = key, Subject = "About " + key };
    }

    protected static InquiryEvent Line(string key, InquiryEventKind kind, DateTime happenedOnUtc, string? value = null)
    {
        return new InquiryEvent
        {
            Kind = kind,
            Value = value,
            HappenedOnUtc = happenedOnUtc,
            RecordedOnUtc = Monday.AddDays(30),
            Actor = kind == InquiryEventKind.CustomerMessage ? ActorKind.Requester : ActorKind.Agent,
            SourceKey = SourceKey.Of("event", key, WireName.Of(kind), value, happenedOnUtc.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture))
        };
    }

    protected InquiryEvent Sla(string key, DateTime happenedOnUtc)
    {
        return Line(key, InquiryEventKind.SlaApplied, happenedOnUtc, Applied.ToString());
    }

    /// <summary>Opened at that instant under the policy, with whatever else is to stand in its log.</summary>
    protected InquiryAppend Append(string key, DateTime openedOnUtc, params InquiryEvent[] more)
    {
        return new InquiryAppend(Opening(key), [Line(key, InquiryEventKind.CustomerMessage, openedOnUtc), Sla(key, openedOnUtc), .. more]);
    }

    protected async Task<IReadOnlyList<SlaClock>> ClocksAsync(long inquiryId)
    {
        await using var session = await Database.OpenAsync();
        return [.. (await ClockTable.ReadAsync(session, [inquiryId], CancellationToken.None))[inquiryId]];
    }

    protected async Task<long> CountAsync(string table)
    {
        await using var session = await Database.OpenAsync();
        return await session.FirstAsync<long>($"select count(*) from [{table}]");
    }
}
