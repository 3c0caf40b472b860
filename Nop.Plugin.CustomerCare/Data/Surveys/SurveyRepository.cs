using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Keeps surveys in the store's database; a row's revision decides which of two saves comes too late.</summary>
public sealed class SurveyRepository(StoreDatabase database, TimeProvider clock) : ISurveyStore
{
    private const string Select =
        "select [Id], [Kind], [IsEnabled], [Definition], [Revision], [SinceOnUtc], [CreatedOnUtc] from [CustomerCareSurvey] where [DeletedOnUtc] is null";

    private static readonly string[] Columns = ["Kind", "Name", "IsEnabled", "Definition", "Revision", "CreatedOnUtc", "ChangedOnUtc"];

    public async Task<IReadOnlyList<Survey>> LoadAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await LoadAsync(session, cancellation);
    }

    public async Task<Survey?> FindAsync(int surveyId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await session.FirstAsync<SurveyRow>($"{Select} and [Id] = @id", new SqlParameters { ["id"] = surveyId }, cancellation))?.ToSurvey();
    }

    public Task<int> AddAsync(SurveyKind kind, SurveyDefinition definition, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                await SchemaTurn.TakeAsync(session, cancellation);
                Check(kind, definition, await LoadAsync(session, cancellation));
                return await InsertAsync(session, kind, definition, cancellation);
            },
            cancellation);
    }

    public Task<int?> AddFirstAsync(SurveyKind kind, SurveyDefinition definition, CancellationToken cancellation = default)
    {
        return database.TransactAsync<int?>(
            async session =>
            {
                await SchemaTurn.TakeAsync(session, cancellation);
                if ((await LoadAsync(session, cancellation)).Count > 0)
                    return null;

                Check(kind, definition, []);
                return await InsertAsync(session, kind, definition, cancellation);
            },
            cancellation);
    }

    public Task<bool> SaveAsync(int surveyId, int revision, SurveyDefinition definition, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                await SchemaTurn.TakeAsync(session, cancellation);
                var all = await LoadAsync(session, cancellation);
                if (all.FirstOrDefault(survey => survey.Id == surveyId) is not { } saved)
                    return false;

                Check(saved.Kind, definition, all.Where(survey => survey.Id != surveyId));
                var values = new SqlParameters { ["name"] = definition.Name, ["definition"] = SurveyDefinitionJson.Write(definition) };
                return await UpdateAsync(session, surveyId, revision, "[Name] = @name, [Definition] = @definition", values, cancellation);
            },
            cancellation);
    }

    public async Task<bool> SwitchAsync(int surveyId, int revision, DateTime? sinceOnUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var values = new SqlParameters { ["on"] = sinceOnUtc is not null };
        if (sinceOnUtc is null)
            return await UpdateAsync(session, surveyId, revision, "[IsEnabled] = @on", values, cancellation);

        values["since"] = sinceOnUtc;
        return await UpdateAsync(session, surveyId, revision, "[IsEnabled] = @on, [SinceOnUtc] = @since, [PlannedThroughUtc] = null", values, cancellation);
    }

    public async Task DeleteAsync(int surveyId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync(
            "update [CustomerCareSurvey] set [DeletedOnUtc] = @now, [IsEnabled] = @off, [Revision] = [Revision] + 1 where [Id] = @id and [DeletedOnUtc] is null",
            new SqlParameters { ["id"] = surveyId, ["now"] = clock.GetUtcNow().UtcDateTime, ["off"] = false },
            cancellation);
    }

    private async Task<int> InsertAsync(StoreSession session, SurveyKind kind, SurveyDefinition definition, CancellationToken cancellation)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var row = new SqlParameters
        {
            ["Kind"] = WireName.Of(kind),
            ["Name"] = definition.Name,
            ["IsEnabled"] = false,
            ["Definition"] = SurveyDefinitionJson.Write(definition),
            ["Revision"] = 1,
            ["CreatedOnUtc"] = nowUtc,
            ["ChangedOnUtc"] = nowUtc
        };
        return (int)await session.FirstAsync<long>(session.Engine.InsertReturningId(Tables.Survey, Columns), row, cancellation);
    }

    private async Task<bool> UpdateAsync(StoreSession session, int surveyId, int revision, string set, SqlParameters values, CancellationToken cancellation)
    {
        values["id"] = surveyId;
        values["revision"] = revision;
        values["now"] = clock.GetUtcNow().UtcDateTime;
        return await session.ExecuteAsync(
            $"update [CustomerCareSurvey] set {set}, [Revision] = [Revision] + 1, [ChangedOnUtc] = @now where [Id] = @id and [Revision] = @revision and [DeletedOnUtc] is null",
            values,
            cancellation) == 1;
    }

    private static void Check(SurveyKind kind, SurveyDefinition definition, IEnumerable<Survey> others)
    {
        if (SurveyRules.Check(kind, definition, [.. others.Select(survey => survey.Definition.Name)]) is { Count: > 0 } problems)
            throw new InvalidSurveyException(problems);
    }

    private static async Task<List<Survey>> LoadAsync(StoreSession session, CancellationToken cancellation)
    {
        var rows = await session.QueryAsync<SurveyRow>($"{Select} order by [Name], [Id]", cancellation: cancellation);
        return [.. rows.Select(row => row.ToSurvey())];
    }

    private sealed class SurveyRow
    {
        public int Id { get; set; }
        public string Kind { get; set; } = string.Empty;
        public bool IsEnabled { get; set; }
        public string Definition { get; set; } = string.Empty;
        public int Revision { get; set; }
        public DateTime? SinceOnUtc { get; set; }
        public DateTime CreatedOnUtc { get; set; }

        public Survey ToSurvey()
        {
            return new Survey
            {
                Id = Id,
                Kind = WireName.Parse<SurveyKind>(Kind),
                Definition = SurveyDefinitionJson.Read(Definition),
                IsEnabled = IsEnabled,
                Revision = Revision,
                SinceOnUtc = SinceOnUtc.AsUtc(),
                CreatedOnUtc = CreatedOnUtc.AsUtc()
            };
        }
    }
}
