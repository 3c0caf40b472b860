using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;

namespace Nop.Plugin.CustomerCare.Data.Privacy;

/// <summary>Finds and erases people in the store's database. An inquiry's row is locked meanwhile, so that what is being recorded comes before or after, never half.</summary>
public sealed class PersonalInquiries(StoreDatabase database) : IPersonalInquiries
{
    private const string IsOld = $"[Id] > @after and [AnonymisedOnUtc] is null and [LastMessageOnUtc] < @before and {PersonalConditions.IsEnded}";
    private const string Theirs = $"(select [Id] from [CustomerCareInquiry] where {PersonalConditions.IsTheirs})";

    public async Task<PersonalFootprint> CountAsync(Person person, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = PersonalConditions.Parameters(person);
        parameters["applied"] = WireName.Of(InquiryEventKind.SlaApplied);
        parameters["key"] = person.EmailKey is { } address ? Recipient.KeyOf(address) : string.Empty;
        return new PersonalFootprint(
            await CountAsync($"[CustomerCareInquiry] where {PersonalConditions.IsTheirs}"),
            await CountAsync($"[CustomerCareInquiry] where {PersonalConditions.IsTheirs} and not {PersonalConditions.IsEnded}"),
            await CountAsync($"[CustomerCareInquiryEvent] where [InquiryId] in {Theirs} and [Body] is not null and [Kind] <> @applied"),
            await CountAsync($"[CustomerCareAttachment] where [InquiryId] in {Theirs}"),
            (await StrayReplyErasure.FindAsync(session, person, cancellation)).Count,
            await CountAsync("[CustomerCareInvitation] where [CustomerId] = @customer or [RecipientKey] = @key"));

        Task<int> CountAsync(string from)
        {
            return session.FirstAsync<int>($"select count(*) from {from}", parameters, cancellation);
        }
    }

    public async Task<IReadOnlyList<long>> FindOpenAsync(Person person, int atMost, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.QueryAsync<long>(
            $"select [Id] from [CustomerCareInquiry] where {PersonalConditions.IsTheirs} and not {PersonalConditions.IsEnded} order by [Id]{session.Engine.Page}",
            Paged(PersonalConditions.Parameters(person), atMost),
            cancellation);
    }

    public async Task<ErasedBatch> FindCopiesAsync(Person person, int atMost, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var found = await ReadAsync(
            session,
            $" where {PersonalConditions.IsTheirs} and {PersonalConditions.IsEnded} order by [Id]{session.Engine.Page}",
            Paged(PersonalConditions.Parameters(person), atMost),
            cancellation);
        return await InquiryErasure.CopiesAsync(session, found, cancellation);
    }

    public Task<ErasedBatch> EraseAsync(Person person, Pseudonyms pseudonyms, DateTime nowUtc, int atMost, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var engine = session.Engine;
                var found = await ReadAsync(
                    session,
                    $"{engine.LockHint} where {PersonalConditions.IsTheirs} and {PersonalConditions.IsEnded} order by [Id]{engine.Page}{engine.LockClause}",
                    Paged(PersonalConditions.Parameters(person), atMost),
                    cancellation);
                return await InquiryErasure.ExecuteAsync(session, found, pseudonyms, nowUtc, cancellation);
            },
            cancellation);
    }

    public Task EraseRestAsync(Person person, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var parameters = new SqlParameters();
                foreach (var some in (await StrayReplyErasure.FindAsync(session, person, cancellation)).Chunk(session.Engine.ParametersAStatement))
                    await StrayReplyErasure.ExecuteAsync(session, session.Engine.In("[Id]", "id", some, parameters), parameters, nowUtc, cancellation);
                if (person.EmailKey is { } address)
                    await session.ExecuteAsync(
                        "delete from [CustomerCareAcknowledgement] where [RecipientKey] = @key", new SqlParameters { ["key"] = Recipient.KeyOf(address) }, cancellation);
            },
            cancellation);
    }

    public async Task<ErasedBatch> FindAgedCopiesAsync(DateTime lastMessageBeforeUtc, long afterId, int atMost, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var found = await ReadAsync(
            session, $" where {IsOld} order by [Id]{session.Engine.Page}", Aged(lastMessageBeforeUtc, afterId, atMost), cancellation);
        return await InquiryErasure.CopiesAsync(session, found, cancellation);
    }

    public Task<ErasedBatch> AgeAsync(DateTime lastMessageBeforeUtc, long afterId, Pseudonyms pseudonyms, DateTime nowUtc, int atMost, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var engine = session.Engine;
                var found = await ReadAsync(
                    session, $"{engine.ClaimHint} where {IsOld} order by [Id]{engine.Page}{engine.ClaimClause}", Aged(lastMessageBeforeUtc, afterId, atMost), cancellation);
                return await InquiryErasure.ExecuteAsync(session, found, pseudonyms, nowUtc, cancellation);
            },
            cancellation);
    }

    private static SqlParameters Aged(DateTime lastMessageBeforeUtc, long afterId, int atMost)
    {
        var parameters = Paged(PersonalConditions.Ended(), atMost);
        parameters["after"] = afterId;
        parameters["before"] = lastMessageBeforeUtc;
        return parameters;
    }

    private static Task<List<InquiryErasure.Row>> ReadAsync(StoreSession session, string rest, SqlParameters parameters, CancellationToken cancellation)
    {
        return session.ReadAsync(
            $"select [Id], [CustomerId], [RequesterEmailKey], [RequesterEmail] from [CustomerCareInquiry]{rest}",
            parameters,
            reader => new InquiryErasure.Row(reader.GetInt64(0), reader.Number(1), reader.Text(2), reader.Text(3)),
            cancellation);
    }

    private static SqlParameters Paged(SqlParameters parameters, int atMost)
    {
        parameters["skip"] = 0;
        parameters["take"] = atMost;
        return parameters;
    }
}
