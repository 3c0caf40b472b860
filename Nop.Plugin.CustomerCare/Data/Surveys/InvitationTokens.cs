namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>The table of the hashes of mails' secrets.</summary>
internal static class InvitationTokens
{
    public static Task AddAsync(StoreSession session, long invitationId, string tokenHash, DateTime nowUtc, CancellationToken cancellation)
    {
        return session.ExecuteAsync(
            "insert into [CustomerCareInvitationToken] ([TokenHash], [InvitationId], [CreatedOnUtc]) values (@hash, @invitation, @now)",
            new SqlParameters { ["hash"] = tokenHash, ["invitation"] = invitationId, ["now"] = nowUtc },
            cancellation);
    }
}
