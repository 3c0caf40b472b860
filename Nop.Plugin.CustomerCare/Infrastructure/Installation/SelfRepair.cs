namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>
/// Completes an installation or update that stayed unfinished because the database was away or the process ended, and adds what other files than those of the last start bring. Costs a comparison once
/// that is done.
/// </summary>
public sealed class SelfRepair(PluginGate gate, PluginInstallation installation, PluginState state)
{
    /// <returns>Whether the installed version is complete now.</returns>
    public async Task<bool> ExecuteAsync()
    {
        if (state.CompleteVersion is not null)
            return true;
        if (await gate.InstalledVersionAsync() is not { } version)
            return false;

        if (await installation.IsCompleteAsync(version))
        {
            state.Completed(version);
            return true;
        }

        return state.TakeRepairTurn() && await installation.InstallAsync(version);
    }
}
