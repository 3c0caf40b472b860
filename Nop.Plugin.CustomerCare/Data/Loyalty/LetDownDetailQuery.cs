using System.Data.Common;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Reports.Loyalty;

namespace Nop.Plugin.CustomerCare.Data.Loyalty;

/// <summary>Reads who the customers of a list are and what there is to open; some hundred at a time.</summary>
public sealed class LetDownDetailQuery(IReportDatabase database)
{
    /// <summary>One for each customer, in the list's order.</summary>
    public async Task<IReadOnlyList<LetDownDetail>> ExecuteAsync(LoyaltyScope scope, IReadOnlyList<LetDownCustomer> customers, DateTime nowUtc, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(customers);
        await using var session = await database.OpenAsync(cancellation);
        var details = new List<LetDownDetail>(customers.Count);
        foreach (var some in customers.Chunk(session.Engine.ParametersAStatement - 20))
        {
            var ids = some.Select(customer => customer.CustomerId).ToList();
            var people = await PeopleAsync(session, ids, cancellation);
            var broken = await BrokenAsync(session, scope, [.. some.Where(customer => customer.BrokenOnUtc is not null).Select(customer => customer.CustomerId)], nowUtc, cancellation);
            var comments = await CommentsAsync(session, [.. some.Select(customer => customer.Answer?.InvitationId).OfType<long>()], cancellation);
            details.AddRange(some.Select(customer => Detail(
                customer, people.GetValueOrDefault(customer.CustomerId), broken.GetValueOrDefault(customer.CustomerId), comments.GetValueOrDefault(customer.Answer?.InvitationId ?? 0))));
        }

        return details;
    }

    private static LetDownDetail Detail(LetDownCustomer customer, (string? Name, string? Email) person, (long Id, string? Subject)? inquiry, string? comment)
    {
        return new LetDownDetail(customer, person.Name, person.Email, inquiry?.Id, inquiry?.Subject, comment);
    }

    private static async Task<Dictionary<int, (string? Name, string? Email)>> PeopleAsync(StoreSession session, List<int> ids, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var rows = await session.ReadAsync(
            $"select [Id], [FirstName], [LastName], [Email] from [Customer] where {session.Engine.In("[Id]", "id", ids, parameters)}",
            parameters,
            reader => (Id: reader.GetInt32(0), Name: Name(reader), Email: reader.Text(3)),
            cancellation);
        return rows.ToDictionary(row => row.Id, row => (row.Name, row.Email));
    }

    private static string? Name(DbDataReader reader)
    {
        var name = $"{reader.Text(1)} {reader.Text(2)}".Trim();
        return name.Length == 0 ? null : name;
    }

    private static async Task<Dictionary<int, (long Id, string? Subject)?>> BrokenAsync(StoreSession session, LoyaltyScope scope, List<int> ids, DateTime nowUtc, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return [];

        var parameters = new SqlParameters();
        var rows = await session.ReadAsync(
            $"""
            select i.[CustomerId], i.[Id], i.[Subject], i.[CreatedOnUtc] {ServedConditions.From(scope, parameters)} and {ServedConditions.Broken(nowUtc, parameters)}
            and {session.Engine.In("i.[CustomerId]", "id", ids, parameters)}
            """,
            parameters,
            reader => (CustomerId: reader.GetInt32(0), Id: reader.GetInt64(1), Subject: reader.Text(2), CreatedOnUtc: reader.GetDateTime(3)),
            cancellation);
        return rows.GroupBy(row => row.CustomerId)
            .ToDictionary(group => group.Key, group => group.OrderBy(row => row.CreatedOnUtc).ThenBy(row => row.Id).Select(row => ((long, string?)?)(row.Id, row.Subject)).Last());
    }

    private static async Task<Dictionary<long, string?>> CommentsAsync(StoreSession session, List<long> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return [];

        var parameters = new SqlParameters();
        var rows = await session.ReadAsync(
            $"select [InvitationId], [Comment] from [CustomerCareSurveyResponse] where {session.Engine.In("[InvitationId]", "id", ids, parameters)}",
            parameters,
            reader => (Id: reader.GetInt64(0), Comment: reader.Text(1)),
            cancellation);
        return rows.ToDictionary(row => row.Id, row => row.Comment);
    }
}
