using System.Data.Common;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Reads invitations as the database gives them.</summary>
internal static class InvitationRow
{
    private static readonly string[] Names =
    [
        "Id", "SurveyId", "Kind", "SubjectId", "StoreId", "CustomerId", "RecipientKey", "RecipientEmail", "RecipientName", "LanguageCode", "OrderNumber", "OrderValue", "BuyerOrder",
        "CountryCode", "Channel", "AgentId", "AgentName", "Status", "Reason", "TriggeredOnUtc", "PlannedOnUtc", "DueOnUtc", "SentOnUtc", "RemindedOnUtc", "ExpiresOnUtc", "AnsweredOnUtc",
        "Attempts", "Problem", "QueuedEmailId", "IsAnonymous", "ClaimId"
    ];

    private static readonly string Columns = string.Join(", ", Names.Select(name => $"[{name}]"));

    /// <param name="rest">The statement from "from" on; its table is that of invitations.</param>
    /// <returns>Each with the name of the claim that stands in its row.</returns>
    public static Task<List<(Invitation Invitation, string? ClaimId)>> ReadAsync(StoreSession session, string rest, SqlParameters parameters, CancellationToken cancellation)
    {
        return session.ReadAsync($"select {Columns} {rest}", parameters, Read, cancellation);
    }

    private static (Invitation Invitation, string? ClaimId) Read(DbDataReader reader)
    {
        var invitation = new Invitation
        {
            Id = reader.GetInt64(0),
            SurveyId = reader.GetInt32(1),
            Kind = WireName.Parse<SurveyKind>(reader.GetString(2)),
            SubjectId = reader.GetInt64(3),
            StoreId = reader.GetInt32(4),
            CustomerId = reader.Number(5),
            RecipientKey = reader.Text(6)?.Trim(),
            RecipientEmail = reader.Text(7),
            RecipientName = reader.Text(8),
            LanguageCode = reader.Text(9),
            OrderNumber = reader.Text(10),
            OrderValue = reader.IsDBNull(11) ? null : reader.GetDecimal(11),
            BuyerOrder = reader.Number(12),
            CountryCode = reader.Text(13),
            Channel = reader.Text(14),
            AgentId = reader.Number(15),
            AgentName = reader.Text(16),
            Status = WireName.Parse<InvitationStatus>(reader.GetString(17)),
            Reason = reader.Text(18) is { } reason ? WireName.Parse<SuppressionReason>(reason) : null,
            TriggeredOnUtc = reader.GetDateTime(19).AsUtc(),
            PlannedOnUtc = reader.GetDateTime(20).AsUtc(),
            DueOnUtc = reader.Instant(21),
            SentOnUtc = reader.Instant(22),
            RemindedOnUtc = reader.Instant(23),
            ExpiresOnUtc = reader.Instant(24),
            AnsweredOnUtc = reader.Instant(25),
            Attempts = reader.GetInt32(26),
            Problem = reader.Text(27),
            QueuedEmailId = reader.Number(28),
            IsAnonymous = reader.GetBoolean(29)
        };
        return (invitation, reader.Text(30)?.Trim());
    }
}
