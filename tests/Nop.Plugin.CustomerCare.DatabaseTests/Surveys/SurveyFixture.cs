using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>A store of its own orders, and surveys about them. The store's zone is Warsaw's.</summary>
public abstract class SurveyFixture<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private int _orders;

    private protected MovingClock Clock { get; private set; } = new(Monday);

    private protected MemorySurveyMail Mail { get; private set; } = new();

    protected SurveyRepository Surveys => new(Database, Clock);

    [OneTimeSetUp]
    public Task CreateHostTables() => HostTables.CreateAsync(Database);

    [SetUp]
    public async Task BeginAnew()
    {
        Clock = new MovingClock(Monday);
        Mail = new MemorySurveyMail();
        await using var session = await Database.OpenAsync();
        foreach (var table in new[] { Tables.InvitationToken, Tables.InvitationPart, Tables.SurveyResponse, Tables.Invitation, Tables.SurveyMoment, Tables.Survey, Tables.SurveyRecipient, Tables.OptOut, Tables.Consent })
            await session.ExecuteAsync($"delete from [{table}]");
    }

    protected static SurveyDefinition Definition { get; } = new()
    {
        Name = "After a purchase",
        Trigger = SurveyTrigger.Completed,
        Window = new SendingWindow(Enum.GetValues<DayOfWeek>(), "00:00", "24:00")
    };

    protected async Task<Survey> SwitchedOnAsync(SurveyDefinition definition, SurveyKind kind = SurveyKind.Recommendation)
    {
        var id = await Surveys.AddAsync(kind, definition);
        await Surveys.SwitchAsync(id, 1, Monday.AddDays(-30));
        return (await Surveys.FindAsync(id))!;
    }

    /// <summary>A paid and completed order of that address.</summary>
    protected async Task<int> OrderAsync(string email, DateTime? completedOnUtc = null, int? customerId = null)
    {
        var id = ++_orders;
        await HostTables.InsertAsync(Database, "Address", ("Id", id), ("Email", email), ("FirstName", "Ann"), ("LastName", "Smith"), ("CountryId", 1));
        await HostTables.InsertAsync(
            Database, "Order", ("Id", id), ("StoreId", 1), ("CustomerId", customerId ?? 100_000 + id), ("BillingAddressId", id), ("OrderStatusId", 30), ("PaymentStatusId", 30), ("ShippingStatusId", 40),
            ("OrderTotal", 50m), ("RefundedAmount", 0m), ("CreatedOnUtc", Monday.AddDays(-10)), ("PaidDateUtc", Monday.AddDays(-9)), ("Deleted", false), ("CustomOrderNumber", $"N{id}"), ("CustomerLanguageId", 1));
        if (completedOnUtc is { } moment)
            await new SurveyMomentRepository(Database).RecordAsync([new SurveyMoment(SurveyTrigger.Completed, id, moment)], Clock.NowUtc);
        return id;
    }

    protected Task<int> PlanAsync() => Planner().ExecuteAsync(TimeSpan.FromMinutes(5));

    private protected PlanInvitations Planner()
    {
        return new PlanInvitations(Surveys, new InvitationPlanning(Database, Clock), Catalogs, new Own(), Clock);
    }

    protected async Task<IReadOnlyList<string>> SendAsync()
    {
        var troubles = new List<string>();
        await Sender(Mail).ExecuteAsync(TimeSpan.FromMinutes(5), (invitation, exception) =>
        {
            lock (troubles)
                troubles.Add($"{invitation.SubjectId}: {exception.Message}");
            return Task.CompletedTask;
        });
        return troubles;
    }

    private protected SendInvitations Sender(ISurveyMail mail)
    {
        var invitations = new InvitationRepository(Database);
        return new SendInvitations(Surveys, invitations, new InvitationPlanning(Database, Clock), Catalogs, new Own(), new SendInvitation(invitations, mail, Clock), Clock);
    }

    protected async Task<Invitation> InvitationAsync(int orderId) => (await InvitationsAsync()).Single(one => one.SubjectId == orderId);

    protected async Task<IReadOnlyList<Invitation>> InvitationsAsync()
    {
        await using var session = await Database.OpenAsync();
        var rows = await InvitationRow.ReadAsync(session, "from [CustomerCareInvitation] order by [Id]", new SqlParameters(), CancellationToken.None);
        return [.. rows.Select(row => row.Invitation)];
    }

    /// <summary>As if the processes that hold something had ended long ago.</summary>
    protected async Task ExpireLeasesAsync()
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync("update [CustomerCareInvitation] set [ClaimedUntilUtc] = @past where [ClaimedUntilUtc] is not null", new SqlParameters { ["past"] = new DateTime(2000, 1, 1) });
    }

    private sealed class Own : IOwnAddresses
    {
        public Task<IReadOnlyCollection<string>> OwnAddressesAsync() => Task.FromResult<IReadOnlyCollection<string>>(["shop@example.com"]);
    }
}
