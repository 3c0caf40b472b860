using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Our tables. Removing them removes every inquiry, unless the owner wants the data kept; the settings go first, and none means no.</summary>
public sealed class SchemaStep(Deferred<SchemaInstallation> installation, Deferred<SchemaRemoval> removal, ISettingService settings) : IInstallationStep
{
    public string Name => "database tables";

    public async Task InstallAsync()
    {
        await installation.Value.ExecuteAsync();
    }

    public async Task RemoveAsync()
    {
        if (!(await settings.LoadSettingAsync<CustomerCareSettings>()).KeepDataWhenUninstalled)
            await removal.Value.ExecuteAsync();
    }
}
