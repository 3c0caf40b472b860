namespace Benchmarks.Managers;

/// <param name="LimitSeconds">At the 95th percentile.</param>
/// <param name="Bare">One of <see cref="BareAggregates"/>.</param>
/// <param name="AskAsync">Opens its own connections, as a request does.</param>
internal sealed record ManagerQuestion(string Name, double LimitSeconds, string Bare, Func<Task> AskAsync);
