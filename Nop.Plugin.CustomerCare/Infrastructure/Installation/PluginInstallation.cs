using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>
/// Installs and removes the plugin, step by step. A step that fails is logged and the others go on: an exception here would cost the store its start
/// or its scheduler. What stayed undone is completed later, see <see cref="SelfRepair"/>.
/// </summary>
public sealed class PluginInstallation(Deferred<IEnumerable<IInstallationStep>> steps, ISettingService settings, ShippedTexts texts, PluginState state, HostLog log)
{
    private static readonly string CompletedVersionKey =
        $"{nameof(CustomerCareSettings)}.{nameof(CustomerCareSettings.CompletedVersion)}".ToLowerInvariant();

    /// <summary>Adds what is missing; all there is to do for an update as well. Never throws.</summary>
    /// <param name="version">The version that is complete when every step has succeeded.</param>
    /// <returns>Whether every step did.</returns>
    public async Task<bool> InstallAsync(string version)
    {
        state.Returning();
        var complete = await EachAsync(
            all => all,
            step => step.InstallAsync(),
            name => $"Customer care is not completely installed: its {name} could not be added. This is tried again whenever an admin page is opened");

        complete = complete && await TryAsync(
            () => settings.SetSettingAsync(CompletedVersionKey, MarkOf(version)),
            "Customer care is installed but could not note so");
        if (complete)
            state.Completed(version);

        return complete;
    }

    /// <summary>Removes everything, last added first; tables and settings only if the owner doesn't want them kept. Never throws.</summary>
    public async Task RemoveAsync()
    {
        state.Removed();

        // Should the process end half-way, the host takes the plugin for installed: then it must not take itself for complete.
        await TryAsync(() => settings.SetSettingAsync(CompletedVersionKey, string.Empty), "Customer care could not note that it is being removed");
        await EachAsync(
            all => all.Reverse(),
            step => step.RemoveAsync(),
            name => $"Customer care could not remove its {name}. Installing it and uninstalling it once more removes the rest");
    }

    /// <summary>Whether the installation of this version was completed, with the files that lie beside the DLL now.</summary>
    /// <exception cref="IOException">The files can't be read.</exception>
    public async Task<bool> IsCompleteAsync(string? version)
    {
        return version is not null && await settings.GetSettingByKeyAsync<string?>(CompletedVersionKey) == MarkOf(version);
    }

    private string MarkOf(string version)
    {
        return $"{version} {texts.Fingerprint}";
    }

    private async Task<bool> EachAsync(
        Func<IEnumerable<IInstallationStep>, IEnumerable<IInstallationStep>> order,
        Func<IInstallationStep, Task> work,
        Func<string, string> failure)
    {
        var all = new List<IInstallationStep>();
        var succeeded = await TryAsync(
            () =>
            {
                all.AddRange(order(steps.Value));
                return Task.CompletedTask;
            },
            failure("whole"));

        foreach (var step in all)
            succeeded &= await TryAsync(() => work(step), failure(step.Name));

        return succeeded;
    }

    private async Task<bool> TryAsync(Func<Task> work, string failure)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception exception)
        {
            await log.ErrorAsync($"{failure}: {exception.Message}", exception);
            return false;
        }
    }
}
