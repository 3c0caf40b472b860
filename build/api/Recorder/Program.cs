using Mono.Cecil;
using Nop.Plugin.CustomerCare.Tests.Compatibility;

if (args is not [var target, var source, var version])
{
    Console.Error.WriteLine("Usage: record FOLDER VERSION, where FOLDER holds a host's Nop.*.dll or listings of their API.");
    return 2;
}

var offered = ReadOffered(source);
if (offered.Count == 0)
{
    Console.Error.WriteLine($"{source} holds neither Nop.*.dll nor listings (*.txt).");
    return 1;
}

var folder = Directory.CreateDirectory(Path.Combine(target, version)).FullName;
foreach (var assembly in HostAssemblies.Names)
{
    var declared = AssemblyApi.VisibleTypes(Slice(assembly)).Select(DocId.OfType).ToHashSet();
    var kept = offered.Where(member => declared.Contains(member.DeclaringTypeId())).Select(member => member.ToString());
    File.WriteAllLines(Path.Combine(folder, $"{assembly}.txt"), kept.Order(StringComparer.Ordinal));
}

Console.WriteLine($"Recorded {version} in {folder}.");
return 0;

static ModuleDefinition Slice(string assembly)
{
    return ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll"));
}

static List<ApiMember> ReadOffered(string folder)
{
    var assemblies = HostAssemblies.Names.Select(name => Path.Combine(folder, $"{name}.dll")).Where(File.Exists).ToList();
    return assemblies.Count > 0
        ? assemblies.SelectMany(path => AssemblyApi.Read(ModuleDefinition.ReadModule(path))).ToList()
        : Directory.EnumerateFiles(folder, "*.txt").SelectMany(File.ReadLines).Where(ApiMember.IsLine).Select(ApiMember.Parse).ToList();
}
