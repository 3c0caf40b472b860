using Nop.Core;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>The version of nopCommerce that runs here. Its own constant would be copied into our DLL, so it is looked up.</summary>
internal static class HostVersion
{
    /// <summary>For example 4.90.3; where the host doesn't say so exactly, the version of its assemblies.</summary>
    public static string Read()
    {
        var host = typeof(BaseEntity).Assembly;
        return host.GetType("Nop.Core.NopVersion")?.GetField("FULL_VERSION")?.GetRawConstantValue() as string ?? host.GetName().Version!.ToString(2);
    }
}
