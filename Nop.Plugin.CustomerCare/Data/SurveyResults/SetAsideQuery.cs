using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>What isn't counted in a period: by the date of the form, of the first click, or of the answer that was taken out.</summary>
public sealed class SetAsideQuery(IReportDatabase database)
{
    private const string Person = "i.[RecipientName], i.[OrderNumber], i.[SubjectId], i.[Kind] as [SurveyKind]";

    /// <param name="pageIndex">From 0.</param>
    /// <param name="pageSize">At least 1.</param>
    public async Task<SetAsidePage> ExecuteAsync(AnswerScope scope, SetAsideKind kind, int pageIndex, int pageSize, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pageIndex);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        await using var session = await database.OpenAsync(cancellation);
        var source = Source(scope);
        var from = From(source, kind);
        var total = await session.FirstAsync<int>($"select count(*) from ({from}) x", source.Parameters, cancellation);
        source.Parameters["skip"] = pageIndex * (long)pageSize;
        source.Parameters["take"] = pageSize;
        var rows = await session.QueryAsync<Row>(
            $"select x.* from ({from}) x order by x.[HappenedOnUtc] desc, x.[InvitationId] desc{session.Engine.Page}",
            source.Parameters,
            cancellation);
        return new SetAsidePage([.. rows.Select(row => row.ToRow(kind))], total);
    }

    public async Task<IReadOnlyDictionary<SetAsideKind, int>> CountAsync(AnswerScope scope, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var counts = new Dictionary<SetAsideKind, int>();
        foreach (var kind in Enum.GetValues<SetAsideKind>())
        {
            var source = Source(scope);
            counts[kind] = await session.FirstAsync<int>($"select count(*) from ({From(source, kind)}) x", source.Parameters, cancellation);
        }

        return counts;
    }

    private static AnswerSource Source(AnswerScope scope)
    {
        return new AnswerSource(scope, new SqlParameters { ["opened"] = WireName.Of(SurveyEventKind.Opened), ["suspect"] = WireName.Of(SurveyEventKind.Suspect) });
    }

    private static string From(AnswerSource source, SetAsideKind kind)
    {
        return kind switch
        {
            SetAsideKind.Suspect =>
                $"""
                select e.[InvitationId], e.[HappenedOnUtc], e.[Score], e.[Score] as [GreatestScore], 1 as [Times], e.[Reason] as [Suspicion], null as [Reason], null as [By], {Person},
                case when r.[InvitationId] is null then 0 else 1 end as [Answers]
                from [CustomerCareSurveyEvent] e inner join [CustomerCareInvitation] i on i.[Id] = e.[InvitationId]
                left join [CustomerCareSurveyResponse] r on r.[InvitationId] = e.[InvitationId]
                where e.[Kind] = @suspect and e.[HappenedOnUtc] >= @from and e.[HappenedOnUtc] < @to and {source.In("i")}
                """,
            SetAsideKind.Intent =>
                $"""
                select o.[InvitationId], o.[HappenedOnUtc], o.[Score], o.[GreatestScore], o.[Times], null as [Suspicion], null as [Reason], null as [By], {Person}, 0 as [Answers]
                from (select e.[InvitationId], min(e.[HappenedOnUtc]) as [HappenedOnUtc], coalesce(min(e.[Score]), -1) as [Score], coalesce(max(e.[Score]), -1) as [GreatestScore], count(*) as [Times]
                from [CustomerCareSurveyEvent] e where e.[Kind] = @opened and e.[HappenedOnUtc] >= @from and e.[HappenedOnUtc] < @to group by e.[InvitationId]) o
                inner join [CustomerCareInvitation] i on i.[Id] = o.[InvitationId]
                where {source.In("i")} and not exists (select 1 from [CustomerCareSurveyResponse] r where r.[InvitationId] = o.[InvitationId])
                """,
            _ =>
                $"""
                select r.[InvitationId], r.[AnsweredOnUtc] as [HappenedOnUtc], r.[Score], r.[Score] as [GreatestScore], 1 as [Times], null as [Suspicion], r.[InvalidReason] as [Reason],
                r.[InvalidBy] as [By], {Person}, 0 as [Answers]
                from [CustomerCareSurveyResponse] r inner join [CustomerCareInvitation] i on i.[Id] = r.[InvitationId]
                where {source.In("r")} and r.[AnsweredOnUtc] >= @from and r.[AnsweredOnUtc] < @to and r.[InvalidOnUtc] is not null
                """
        };
    }

    private sealed class Row
    {
        public long InvitationId { get; set; }
        public DateTime HappenedOnUtc { get; set; }
        public int? Score { get; set; }
        public int? GreatestScore { get; set; }
        public int Times { get; set; }
        public string? Suspicion { get; set; }
        public string? Reason { get; set; }
        public string? By { get; set; }
        public string? RecipientName { get; set; }
        public string? OrderNumber { get; set; }
        public long SubjectId { get; set; }
        public string SurveyKind { get; set; } = string.Empty;
        public int Answers { get; set; }

        public SetAsideRow ToRow(SetAsideKind kind)
        {
            return new SetAsideRow
            {
                Kind = kind,
                InvitationId = InvitationId,
                HappenedOnUtc = HappenedOnUtc.AsUtc(),
                Score = Score < 0 ? null : Score,
                GreatestScore = GreatestScore < 0 ? null : GreatestScore,
                Times = Times,
                Suspicion = WireName.TryParse<SuspicionReason>(Suspicion, out var suspicion) ? suspicion : null,
                Reason = Reason,
                By = By,
                RecipientName = RecipientName,
                OrderNumber = OrderNumber,
                SubjectId = SubjectId,
                SurveyKind = WireName.Parse<SurveyKind>(SurveyKind),
                HasAnswer = Answers > 0
            };
        }
    }
}
