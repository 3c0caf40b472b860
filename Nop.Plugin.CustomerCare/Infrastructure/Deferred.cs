using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>
/// A service that is looked for when it is needed. The host builds event consumers and the plugin class outside any try block, so what can fail
/// while being built must not stand in their constructors.
/// </summary>
public sealed class Deferred<T>(IServiceProvider services) where T : notnull
{
    public T Value => services.GetRequiredService<T>();
}
