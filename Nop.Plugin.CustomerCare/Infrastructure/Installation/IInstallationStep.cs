namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>One kind of thing the plugin puts into the store. Both ways may be gone twice, and after a try that stopped half-way.</summary>
public interface IInstallationStep
{
    /// <summary>What an admin would call it.</summary>
    string Name { get; }

    /// <summary>Adds what is missing and leaves what the owner has changed.</summary>
    Task InstallAsync();

    /// <summary>Removes all of it.</summary>
    Task RemoveAsync();
}
