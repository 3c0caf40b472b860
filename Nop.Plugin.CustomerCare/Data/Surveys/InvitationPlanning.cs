using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Plans in the store's database: the survey's row is held meanwhile, skipped by whoever else comes; the unique key of survey and subject has the last word.</summary>
public sealed class InvitationPlanning(StoreDatabase database, TimeProvider clock) : IInvitationPlanning
{
    // Nodes' clocks differ, and what was noted first may become visible last.
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(1);

    // Inquiries imported from another helpdesk are none of ours to ask about, nor those that were found afterwards.
    private const string Unplanned =
        "from [CustomerCareSurveyMoment] m where m.[Moment] = @moment and m.[HappenedOnUtc] >= @since and not exists (select 1 from [CustomerCareInvitation] i "
        + "where i.[SurveyId] = @survey and i.[SubjectId] = m.[SubjectId]) and (@moment <> @resolved or exists (select 1 from [CustomerCareInquiry] q "
        + "where q.[Id] = m.[SubjectId] and q.[ExternalKey] is null and not exists (select 1 from [CustomerCareInquiryEvent] f where f.[SourceKey] = q.[SourceKey] and f.[IsRecovered] = @yes)))";

    public Task<PlannedBatch?> PlanAsync(
        Survey survey,
        PlanPosition? after,
        int atMost,
        Func<IReadOnlyList<SurveySubject>, IReadOnlyList<Invitation>> plan,
        CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                if (await HoldAsync(session, survey, cancellation) is not { } held)
                    return null;

                var start = after ?? new PlanPosition(held.PlannedThroughUtc.AsUtc() ?? DateTime.UnixEpoch, 0);
                var found = await FindAsync(session, survey, start, atMost, cancellation);
                if (found.Count > 0)
                    await InvitationTable.AddAsync(session, plan(await ReadAsync(session, survey, found, countsOrders: true, cancellation)), cancellation);

                var next = found.Count == atMost ? new PlanPosition(found[^1].RecordedOnUtc.AsUtc(), found[^1].SubjectId) : null;
                await MoveAsync(session, survey.Id, next?.RecordedOnUtc ?? clock.GetUtcNow().UtcDateTime, cancellation);
                return new PlannedBatch(found.Count, next);
            },
            cancellation);
    }

    public async Task<IReadOnlyList<SurveySubject>> PeekAsync(Survey survey, DateTime sinceOnUtc, int atMost, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = Parameters(survey, sinceOnUtc, atMost);
        var found = await session.QueryAsync<MomentRow>(
            $"select m.[SubjectId], m.[HappenedOnUtc], m.[RecordedOnUtc] {Unplanned} order by m.[HappenedOnUtc] desc, m.[SubjectId] desc{session.Engine.Page}", parameters, cancellation);
        return await ReadAsync(session, survey, found, countsOrders: true, cancellation);
    }

    public async Task<IReadOnlyDictionary<long, SurveySubject>> ReadAsync(Survey survey, IReadOnlyCollection<Invitation> invitations, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var moments = invitations.Select(one => new MomentRow { SubjectId = one.SubjectId, HappenedOnUtc = one.TriggeredOnUtc }).ToList();
        // Which order of the person's it was stays as it was planned; counting again would read all of the store's addresses.
        var places = invitations.ToDictionary(one => one.SubjectId, one => one.BuyerOrder);
        var subjects = await ReadAsync(session, survey, moments, countsOrders: false, cancellation);
        return subjects.ToDictionary(subject => subject.SubjectId, subject => subject with { BuyerOrder = places[subject.SubjectId] });
    }

    private static Task<SurveyRow?> HoldAsync(StoreSession session, Survey survey, CancellationToken cancellation)
    {
        return session.FirstAsync<SurveyRow>(
            $"select [PlannedThroughUtc] from [CustomerCareSurvey]{session.Engine.ClaimHint} where [Id] = @id and [Revision] = @revision and [IsEnabled] = @yes "
                + $"and [DeletedOnUtc] is null{session.Engine.ClaimClause}",
            new SqlParameters { ["id"] = survey.Id, ["revision"] = survey.Revision, ["yes"] = true },
            cancellation);
    }

    private static Task<IReadOnlyList<MomentRow>> FindAsync(StoreSession session, Survey survey, PlanPosition start, int atMost, CancellationToken cancellation)
    {
        var parameters = Parameters(survey, survey.SinceOnUtc ?? DateTime.MaxValue, atMost);
        parameters["recorded"] = start.RecordedOnUtc;
        parameters["subject"] = start.SubjectId;
        return session.QueryAsync<MomentRow>(
            $"select m.[SubjectId], m.[HappenedOnUtc], m.[RecordedOnUtc] {Unplanned} and m.[RecordedOnUtc] >= @recorded "
                + $"and (m.[RecordedOnUtc] > @recorded or m.[SubjectId] > @subject) order by m.[RecordedOnUtc], m.[SubjectId]{session.Engine.Page}",
            parameters,
            cancellation);
    }

    private static Task MoveAsync(StoreSession session, int surveyId, DateTime throughUtc, CancellationToken cancellation)
    {
        return session.ExecuteAsync(
            "update [CustomerCareSurvey] set [PlannedThroughUtc] = @through where [Id] = @id and ([PlannedThroughUtc] is null or [PlannedThroughUtc] < @through)",
            new SqlParameters { ["id"] = surveyId, ["through"] = throughUtc - Overlap },
            cancellation);
    }

    private static async Task<IReadOnlyList<SurveySubject>> ReadAsync(
        StoreSession session,
        Survey survey,
        IReadOnlyCollection<MomentRow> moments,
        bool countsOrders,
        CancellationToken cancellation)
    {
        var found = new List<SurveySubject>(moments.Count);
        foreach (var some in moments.Chunk(session.Engine.ParametersAStatement - 10))
        {
            var ids = some.Select(moment => moment.SubjectId).ToList();
            var known = survey.Kind == SurveyKind.Recommendation
                ? await OrderSubjects.ReadAsync(session, survey.Definition, ids, countsOrders, cancellation)
                : await InquirySubjects.ReadAsync(session, ids, cancellation);
            found.AddRange(some.Select(moment => Dated(moment, known.GetValueOrDefault(moment.SubjectId))));
        }

        return await SubjectPeople.AddAsync(session, survey, found, cancellation);
    }

    private static SurveySubject Dated(MomentRow moment, SurveySubject? known)
    {
        var triggeredOnUtc = moment.HappenedOnUtc.AsUtc();
        return known is null
            ? new SurveySubject { SubjectId = moment.SubjectId, TriggeredOnUtc = triggeredOnUtc, Exists = false }
            : known with { TriggeredOnUtc = triggeredOnUtc };
    }

    private static SqlParameters Parameters(Survey survey, DateTime sinceOnUtc, int atMost)
    {
        return new SqlParameters
        {
            ["survey"] = survey.Id,
            ["moment"] = WireName.Of(survey.Definition.Trigger),
            ["resolved"] = WireName.Of(SurveyTrigger.Resolved),
            ["yes"] = true,
            ["since"] = sinceOnUtc,
            ["skip"] = 0,
            ["take"] = atMost
        };
    }

    private sealed class SurveyRow
    {
        public DateTime? PlannedThroughUtc { get; set; }
    }

    private sealed class MomentRow
    {
        public long SubjectId { get; set; }
        public DateTime HappenedOnUtc { get; set; }
        public DateTime RecordedOnUtc { get; set; }
    }
}
