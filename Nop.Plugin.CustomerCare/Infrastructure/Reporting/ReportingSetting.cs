using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Reporting;

/// <summary>
/// Keeps the connection string of the reporting database among the settings, for all stores. It is sealed with the host's data protection keys: neither the list of all settings nor a copy of the database
/// shows it. It is in no log and on no page.
/// </summary>
public sealed class ReportingSetting(ISettingService settings, IDataProtectionProvider protection, HostLog log) : IReplicaSource
{
    private const string PURPOSE = "CustomerCare.ReportingConnection";

    public async Task<string?> FindAsync()
    {
        if ((await settings.LoadSettingAsync<CustomerCareSettings>()).ReportingConnection is not { Length: > 0 } kept)
            return null;

        try
        {
            return protection.CreateProtector(PURPOSE).Unprotect(kept);
        }
        catch (CryptographicException)
        {
            throw new StoreDatabaseException("its connection string was sealed with keys that this node of the store doesn't have; enter it again");
        }
    }

    /// <param name="connectionString">Null for none.</param>
    public async Task SaveAsync(string? connectionString)
    {
        var changed = await settings.LoadSettingAsync<CustomerCareSettings>();
        changed.ReportingConnection = connectionString is null ? null : protection.CreateProtector(PURPOSE).Protect(connectionString);
        await settings.SaveSettingAsync(changed, values => values.ReportingConnection, 0, false);
        await settings.ClearCacheAsync();
    }

    public Task TellAsync(string reason)
    {
        return log.WarningAsync($"Customer care can't read reports from the reporting database: {reason}. Until it is back they are read from the store's own database.");
    }
}
