using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Surveys in memory, by the same rules as in the database.</summary>
internal sealed class MemorySurveys : ISurveyStore
{
    private readonly Dictionary<int, Survey> _surveys = [];
    private int _last;

    public Task<IReadOnlyList<Survey>> LoadAsync(CancellationToken cancellation = default)
    {
        return Task.FromResult<IReadOnlyList<Survey>>([.. _surveys.Values.OrderBy(survey => survey.Definition.Name, StringComparer.Ordinal)]);
    }

    public Task<Survey?> FindAsync(int surveyId, CancellationToken cancellation = default)
    {
        return Task.FromResult(_surveys.GetValueOrDefault(surveyId));
    }

    public Task<int> AddAsync(SurveyKind kind, SurveyDefinition definition, CancellationToken cancellation = default)
    {
        Check(kind, definition, 0);
        var id = ++_last;
        _surveys[id] = new Survey { Id = id, Kind = kind, Definition = definition, IsEnabled = false, Revision = 1, CreatedOnUtc = default };
        return Task.FromResult(id);
    }

    public async Task<int?> AddFirstAsync(SurveyKind kind, SurveyDefinition definition, CancellationToken cancellation = default)
    {
        return _surveys.Count > 0 ? null : await AddAsync(kind, definition, cancellation);
    }

    public Task<bool> SaveAsync(int surveyId, int revision, SurveyDefinition definition, CancellationToken cancellation = default)
    {
        if (_surveys.TryGetValue(surveyId, out var saved))
            Check(saved.Kind, definition, surveyId);
        return Task.FromResult(Change(surveyId, revision, survey => survey with { Definition = definition }));
    }

    public Task<bool> SwitchAsync(int surveyId, int revision, DateTime? sinceOnUtc, CancellationToken cancellation = default)
    {
        return Task.FromResult(Change(surveyId, revision, survey => survey with { IsEnabled = sinceOnUtc is not null, SinceOnUtc = sinceOnUtc ?? survey.SinceOnUtc }));
    }

    public Task DeleteAsync(int surveyId, CancellationToken cancellation = default)
    {
        _surveys.Remove(surveyId);
        return Task.CompletedTask;
    }

    private void Check(SurveyKind kind, SurveyDefinition definition, int surveyId)
    {
        var others = _surveys.Values.Where(survey => survey.Id != surveyId).Select(survey => survey.Definition.Name).ToList();
        if (SurveyRules.Check(kind, definition, others) is { Count: > 0 } problems)
            throw new InvalidSurveyException(problems);
    }

    private bool Change(int surveyId, int revision, Func<Survey, Survey> change)
    {
        if (_surveys.GetValueOrDefault(surveyId) is not { } survey || survey.Revision != revision)
            return false;

        _surveys[surveyId] = change(survey) with { Revision = revision + 1 };
        return true;
    }
}
