using System.Diagnostics;
using Benchmarks.Rebuild;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Benchmarks.Surveys;

/// <summary>One of several web nodes: plans or sends as the schedule task does, a second at a time so that another has its turn, until nothing is left for some seconds.</summary>
internal sealed class SurveyNode : IOwnAddresses
{
    private const int IDLE_ROUNDS = 100;

    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly PlanInvitations _plan;
    private readonly SendInvitations _send;

    public SurveyNode(string connectionString)
    {
        var (database, clock) = (BenchDatabase.Open(connectionString), TimeProvider.System);
        var (surveys, planning, catalogs) = (new SurveyRepository(database, clock), new InvitationPlanning(database, clock), new SlaCatalogRepository(database, clock));
        var invitations = new InvitationRepository(database);
        _plan = new PlanInvitations(surveys, planning, catalogs, this, clock);
        _send = new SendInvitations(surveys, invitations, planning, catalogs, this, new SendInvitation(invitations, new StandInQueue(connectionString), clock), clock);
    }

    public Task<TimeSpan> PlanAsync() => WorkAsync("planned", () => _plan.ExecuteAsync(Slice));

    public Task<TimeSpan> SendAsync() => WorkAsync("sent", () => _send.ExecuteAsync(Slice, (_, exception) => throw new InvalidOperationException("A mail could not be sent.", exception)));

    public Task<IReadOnlyCollection<string>> OwnAddressesAsync() => Task.FromResult<IReadOnlyCollection<string>>(["shop@example.com"]);

    /// <returns>From the first try to the last one that found something to do.</returns>
    private static async Task<TimeSpan> WorkAsync(string verb, Func<Task<int>> work)
    {
        var (watch, worked, total) = (Stopwatch.StartNew(), TimeSpan.Zero, 0);
        for (var idle = 0; idle < IDLE_ROUNDS; idle++)
        {
            if (await work() is > 0 and var done)
                (idle, worked, total) = (-1, watch.Elapsed, total + done);
            await Task.Delay(Pause);
        }

        Console.Error.WriteLine(FormattableString.Invariant($"  A process {verb} {total:N0}."));
        return worked;
    }
}
