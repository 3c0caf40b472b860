namespace Nop.Plugin.CustomerCare.Reports.Team;

/// <summary>Where the report of agents and vendors finds its figures.</summary>
public interface ITeamFigures
{
    /// <summary>All clocks that started in a period, each with whose its inquiry is now, in any order.</summary>
    /// <param name="fromUtc">Inclusive, UTC.</param>
    /// <param name="toUtc">Exclusive, UTC.</param>
    IAsyncEnumerable<(TeamKey Key, ReportedClock Clock)> ReadClocksAsync(DateTime fromUtc, DateTime toUtc, ReportFilter filter, CancellationToken cancellation = default);

    /// <summary>How many inquiries are open now, neither resolved nor closed, spam or merged; a key may come several times.</summary>
    Task<IReadOnlyList<(TeamKey Key, int Count)>> ReadLoadAsync(ReportFilter filter, CancellationToken cancellation = default);

    /// <summary>Valid answers to satisfaction surveys given in a period, by the agent that the invitation names and the inquiry's vendor; a key may come several times.</summary>
    /// <param name="fromUtc">Inclusive, UTC.</param>
    /// <param name="toUtc">Exclusive, UTC.</param>
    Task<IReadOnlyList<(TeamKey Key, int Score, int Count)>> ReadSatisfactionAsync(DateTime fromUtc, DateTime toUtc, ReportFilter filter, CancellationToken cancellation = default);
}
