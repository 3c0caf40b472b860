using System.Data.Common;
using System.Globalization;
using System.Reflection;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Reaches the database driver that the host brings; the plugin ships none and refers to none.</summary>
internal static class HostDriver
{
    /// <summary>The driver's one factory.</summary>
    /// <exception cref="StoreDatabaseException">The host has no such driver.</exception>
    public static DbProviderFactory Find(string factoryType, string assembly)
    {
        var type = AppDomain.CurrentDomain.GetAssemblies()
            .Where(loaded => string.Equals(loaded.GetName().Name, assembly, StringComparison.OrdinalIgnoreCase))
            .Select(loaded => loaded.GetType(factoryType))
            .FirstOrDefault(found => found is not null)
            ?? Type.GetType($"{factoryType}, {assembly}");

        return type?.GetField("Instance", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as DbProviderFactory
            ?? throw new StoreDatabaseException(
                $"The database driver {assembly} was not found. nopCommerce brings it: check that {assembly}.dll lies in the store's own folder.");
    }

    /// <summary>The engine's own number of an error; null where the driver tells none.</summary>
    public static int? Number(DbException exception)
    {
        var number = exception.GetType().GetProperty("Number")?.GetValue(exception);
        return number is null ? null : Convert.ToInt32(number, CultureInfo.InvariantCulture);
    }
}
