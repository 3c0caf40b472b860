using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Our tables. Removing them removes every inquiry.</summary>
public sealed class SchemaStep(Deferred<SchemaInstallation> installation, Deferred<SchemaRemoval> removal) : IInstallationStep
{
    public string Name => "database tables";

    public async Task InstallAsync()
    {
        await installation.Value.ExecuteAsync();
    }

    public async Task RemoveAsync()
    {
        await removal.Value.ExecuteAsync();
    }
}
