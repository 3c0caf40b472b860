using Mono.Cecil;
using Nop.Plugin.CustomerCare.Tests.Compatibility;

namespace Nop.Plugin.CustomerCare.Tests.Architecture;

/// <summary>Dependencies point inward: time and rules know neither database, nor pages, nor host.</summary>
internal static class DependencyRules
{
    private const string ROOT = "Nop.Plugin.CustomerCare";
    private const string WEB = "Microsoft.AspNetCore.";
    private const string DAPPER = "Dapper.";

    private static readonly string[] Host = HostAssemblies.Names.Select(name => name + ".").ToArray();
    private static readonly string[] Outer = Parts("Data", "Infrastructure", "Admin", "Public");

    private static readonly DependencyRule[] Rules =
    [
        new($"{ROOT}.Calendars", [ROOT, .. Host, WEB, DAPPER, "Microsoft.Extensions."]),
        new($"{ROOT}.Inquiries", [.. Host, .. Outer, WEB, DAPPER]),
        new($"{ROOT}.Sla", [.. Host, .. Outer, WEB, DAPPER]),
        new($"{ROOT}.Surveys", [.. Host, .. Outer, WEB, DAPPER]),
        new($"{ROOT}.Jobs", [.. Host, .. Outer, WEB, DAPPER]),
        new($"{ROOT}.Webhooks", [.. Host, .. Outer, WEB, DAPPER]),
        new($"{ROOT}.Reports", [.. Host, .. Outer, WEB, DAPPER]),
        new($"{ROOT}.Data", [.. Host.Except(["Nop.Data."]), .. Parts("Infrastructure", "Admin", "Public"), WEB])
    ];

    private static readonly string[] MayNameTheHost =
    [
        $"{ROOT}.CustomerCarePlugin", $"{ROOT}.CustomerCareSettings", $"{ROOT}.CustomerCareDefaults", .. Parts("Infrastructure", "Admin", "Public")
    ];

    public static IEnumerable<string> Violations(ModuleDefinition module)
    {
        return Rules.SelectMany(rule => rule.Violations(module)).Concat(HostNamedElsewhere(module)).Distinct();
    }

    private static IEnumerable<string> HostNamedElsewhere(ModuleDefinition module)
    {
        return module.GetTypes()
            .Where(type => !MayNameTheHost.Append($"{ROOT}.Data.").Any(start => type.FullName.StartsWith(start, StringComparison.Ordinal)))
            .SelectMany(type => NamedTypes.In(type).Where(named => named.IsHosts()).Select(named => $"{type.FullName} names {named.FullName}."));
    }

    private static string[] Parts(params string[] names)
    {
        return names.Select(name => $"{ROOT}.{name}.").ToArray();
    }
}
