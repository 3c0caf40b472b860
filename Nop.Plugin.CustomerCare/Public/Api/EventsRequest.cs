using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Api;

namespace Nop.Plugin.CustomerCare.Public.Api;

/// <summary>
/// Takes an event or a batch. Items are recorded one by one, in their order, and those that are wrong don't keep the others out: what is told of is named by its source key, so
/// sending all of it again is safe.
/// </summary>
public sealed class EventsRequest(RecordApiEvent record, TimeProvider clock)
{
    /// <summary>Events a request.</summary>
    public const int MOST = 100;

    public async Task<IActionResult> ExecuteAsync(JsonElement json, ApiOrigin origin, CancellationToken cancellation)
    {
        var items = json.ValueKind == JsonValueKind.Array ? json.EnumerateArray().ToList() : [json];
        if (items.Count is 0 or > MOST)
            return ApiAnswers.Problem(StatusCodes.Status422UnprocessableEntity, "Not a batch", $"Send one event, or an array of 1 to {MOST}.");

        var outcomes = new List<ApiOutcome>();
        var problems = new List<ApiProblem>();
        for (var item = 0; item < items.Count; item++)
        {
            var (told, found) = ApiEventReader.Read(items[item], item, origin, clock.NowUtc());
            var outcome = told is null ? new ApiOutcome(item, null, ApiOutcomeState.Refused, []) : await record.ExecuteAsync(told, origin, cancellation);
            outcomes.Add(outcome);
            problems.AddRange(outcome.Problem is { } problem ? [problem] : found);
        }

        var results = outcomes.Select(ResultOf).ToList();
        return problems.Count == 0
            ? ApiAnswers.Json(new { Results = results })
            : ApiAnswers.Problem(
                StatusCodes.Status422UnprocessableEntity, "Not all was taken", "The results say what was recorded all the same; errors say why the rest wasn't.", ErrorsOf(problems), results);
    }

    internal static object ErrorsOf(IEnumerable<ApiProblem> problems)
    {
        return problems.Select(problem => new { problem.Item, problem.Field, Rule = WireName.Of(problem.Rule), problem.Detail }).ToList();
    }

    private static object ResultOf(ApiOutcome outcome)
    {
        return new { outcome.Item, outcome.SourceKey, Status = WireName.Of(outcome.State), outcome.Inquiries };
    }
}
