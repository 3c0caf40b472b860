using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Consents;
using Nop.Plugin.CustomerCare.Surveys.OptOuts;
using Nop.Services.Localization;

namespace DemoStore.Seeding;

/// <summary>Writes into the plugin's tables what happened long ago, which its own verbs can't.</summary>
public sealed class SurveyRows(StoreDatabase database, ILocalizationService texts)
{
    private const int ConsentDays = 270;

    /// <summary>Removes what a first start left that was interrupted.</summary>
    public Task ClearAsync()
    {
        return database.TransactAsync(async session =>
        {
            foreach (var table in new[] { Tables.Consent, Tables.OptOut, Tables.SurveyEvent, Tables.SurveyResponse, Tables.InvitationPart, Tables.Invitation, Tables.Survey })
                await session.ExecuteAsync($"delete from [{table}]");
            await session.ExecuteAsync("delete from [CustomerCareSurveyMoment] where [Moment] <> @resolved", new SqlParameters { ["resolved"] = WireName.Of(SurveyTrigger.Resolved) });
        });
    }

    public async Task<IReadOnlyList<Service>> ReadServiceAsync()
    {
        await using var session = await database.OpenAsync();
        var rows = await session.QueryAsync<ServiceRow>(
            "select c.[InquiryId], q.[RequesterEmailKey], c.[StartedOnUtc], c.[State], c.[ElapsedSeconds] from [CustomerCareSlaClock] c join [CustomerCareInquiry] q on q.[Id] = c.[InquiryId] "
                + "where c.[Metric] = @metric and c.[ElapsedSeconds] is not null and q.[RequesterEmailKey] is not null order by c.[InquiryId]",
            new SqlParameters { ["metric"] = WireName.Of(SlaMetric.FirstResponse) });
        return [.. rows.Select(row => new Service(
            row.InquiryId,
            Recipient.KeyOf(row.RequesterEmailKey),
            DateTime.SpecifyKind(row.StartedOnUtc, DateTimeKind.Utc),
            row.State == WireName.Of(ClockState.Met),
            row.ElapsedSeconds))];
    }

    public async Task<IReadOnlyList<AskedShopper>> WithIdsAsync(int surveyId, IReadOnlyList<AskedShopper> asked)
    {
        await using var session = await database.OpenAsync();
        var rows = await session.QueryAsync<IdRow>("select [Id], [SubjectId] from [CustomerCareInvitation] where [SurveyId] = @id", new SqlParameters { ["id"] = surveyId });
        var ids = rows.ToDictionary(row => row.SubjectId, row => row.Id);
        return [.. asked.Select(one => one with { Invitation = one.Invitation with { Id = ids[one.Invitation.SubjectId] } })];
    }

    public Task InsertAsync(IReadOnlyList<AskedShopper> asked)
    {
        return database.TransactAsync(async session =>
        {
            foreach (var (invitation, response, log, _) in asked)
            {
                await session.ExecuteAsync(
                    "update [CustomerCareInvitation] set [SentOnUtc] = @sent, [RemindedOnUtc] = @reminded, [ExpiresOnUtc] = @expires, [AnsweredOnUtc] = @answered where [Id] = @id",
                    new SqlParameters
                    {
                        ["sent"] = invitation.SentOnUtc,
                        ["reminded"] = invitation.RemindedOnUtc,
                        ["expires"] = invitation.ExpiresOnUtc,
                        ["answered"] = invitation.AnsweredOnUtc,
                        ["id"] = invitation.Id
                    });
                if (response is not null)
                    await InsertAsync(session, Tables.SurveyResponse, Row(invitation.Id, response));
                foreach (var line in log)
                    await InsertAsync(session, Tables.SurveyEvent, Row(invitation.Id, line));
            }
        });
    }

    public Task InsertOptOutsAsync(IReadOnlyDictionary<string, (int StoreId, DateTime OnUtc)> optedOut)
    {
        return database.TransactAsync(async session =>
        {
            foreach (var (key, (storeId, onUtc)) in optedOut)
                await InsertAsync(session, Tables.OptOut, new Dictionary<string, object?>
                {
                    ["RecipientKey"] = key,
                    ["StoreId"] = storeId,
                    ["Source"] = WireName.Of(key[0] % 3 == 0 ? OptOutSource.OneClick : OptOutSource.Page),
                    ["OptedOutOnUtc"] = onUtc
                });
        });
    }

    /// <summary>For some time the shop has asked for consent when people order, and every third person agrees.</summary>
    public Task InsertConsentsAsync(DateTime nowUtc)
    {
        return database.TransactAsync(async session =>
        {
            var orders = await session.QueryAsync<OrderRow>(
                "select min([SubjectId]) as [SubjectId], [RecipientKey], [StoreId], [LanguageCode], min([TriggeredOnUtc]) as [TriggeredOnUtc] from [CustomerCareInvitation] "
                    + "where [Kind] = @kind and [TriggeredOnUtc] > @from and [RecipientKey] is not null group by [RecipientKey], [StoreId], [LanguageCode]",
                new SqlParameters { ["kind"] = WireName.Of(SurveyKind.Recommendation), ["from"] = nowUtc.AddDays(-ConsentDays) });
            foreach (var order in orders.Where(order => order.RecipientKey[0] % 3 == 0))
                await InsertAsync(session, Tables.Consent, new Dictionary<string, object?>
                {
                    ["RecipientKey"] = order.RecipientKey,
                    ["StoreId"] = order.StoreId,
                    ["OrderId"] = (int)order.SubjectId,
                    ["Source"] = WireName.Of(ConsentSource.CheckoutCompleted),
                    ["LanguageCode"] = order.LanguageCode,
                    ["Wording"] = await texts.GetResourceAsync("Plugins.CustomerCare.Consent.Question", order.LanguageCode switch { "pl" => 2, "ru" => 3, _ => 1 }),
                    ["GivenOnUtc"] = order.TriggeredOnUtc.AddSeconds(30)
                });
        });
    }

    private static Dictionary<string, object?> Row(long invitationId, SurveyResponse response)
    {
        return new Dictionary<string, object?>
        {
            ["InvitationId"] = invitationId,
            ["SurveyId"] = response.SurveyId,
            ["StoreId"] = response.StoreId,
            ["RecipientKey"] = response.RecipientKey,
            ["Score"] = response.Score,
            ["Comment"] = response.Comment,
            ["PreferredChannel"] = response.PreferredChannel is { } channel ? WireName.Of(channel) : null,
            ["AnsweredOnUtc"] = response.AnsweredOnUtc,
            ["CommentedOnUtc"] = response.CommentedOnUtc,
            ["ChangedOnUtc"] = response.ChangedOnUtc,
            ["InvalidOnUtc"] = response.InvalidOnUtc,
            ["InvalidBy"] = response.InvalidBy,
            ["InvalidReason"] = response.InvalidReason,
            ["InquiryId"] = response.InquiryId,
            ["AlertedOnUtc"] = response.InquiryId is null ? null : response.AnsweredOnUtc.AddMinutes(15)
        };
    }

    private static Dictionary<string, object?> Row(long invitationId, SurveyEvent line)
    {
        return new Dictionary<string, object?>
        {
            ["InvitationId"] = invitationId,
            ["Kind"] = WireName.Of(line.Kind),
            ["Score"] = line.Score,
            ["EarlierScore"] = line.EarlierScore,
            ["Reason"] = line.Reason is { } reason ? WireName.Of(reason) : null,
            ["Comment"] = line.Comment,
            ["ActorName"] = line.ActorName,
            ["Network"] = line.Network,
            ["UserAgent"] = line.UserAgent,
            ["HappenedOnUtc"] = line.HappenedOnUtc
        };
    }

    private static Task InsertAsync(StoreSession session, string table, Dictionary<string, object?> row)
    {
        var parameters = new SqlParameters();
        foreach (var (name, value) in row)
            parameters[name] = value;
        return session.ExecuteAsync(
            $"insert into [{table}] ({string.Join(", ", row.Keys.Select(name => $"[{name}]"))}) values ({string.Join(", ", row.Keys.Select(name => "@" + name))})", parameters);
    }

    private sealed class ServiceRow
    {
        public long InquiryId { get; set; }
        public string RequesterEmailKey { get; set; } = string.Empty;
        public DateTime StartedOnUtc { get; set; }
        public string State { get; set; } = string.Empty;
        public long ElapsedSeconds { get; set; }
    }

    private sealed class IdRow
    {
        public long Id { get; set; }
        public long SubjectId { get; set; }
    }

    private sealed class OrderRow
    {
        public long SubjectId { get; set; }
        public string RecipientKey { get; set; } = string.Empty;
        public int StoreId { get; set; }
        public string? LanguageCode { get; set; }
        public DateTime TriggeredOnUtc { get; set; }
    }
}
