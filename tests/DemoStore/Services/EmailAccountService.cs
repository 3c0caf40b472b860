using Nop.Services.Messages;

namespace DemoStore.Services;

public sealed class EmailAccountService(Entities<EmailAccount> accounts) : IEmailAccountService
{
    public async Task<IList<EmailAccount>> GetAllEmailAccountsAsync()
    {
        return await accounts.ListAsync();
    }

    public async Task<EmailAccount> GetEmailAccountByIdAsync(int emailAccountId)
    {
        return (await accounts.FindAsync(emailAccountId))!;
    }
}
