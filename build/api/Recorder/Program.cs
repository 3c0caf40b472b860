using Nop.Plugin.CustomerCare.Tests.Compatibility;

try
{
    switch (args)
    {
        case ["check", var folder]:
            return Check(folder);
        case ["record", var folder, var version]:
            return Record(folder, version);
        default:
            Console.Error.WriteLine("Usage: check FOLDER | record FOLDER VERSION, where FOLDER holds a host's Nop.*.dll or listings of their API.");
            return 2;
    }
}
catch (IOException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static int Check(string folder)
{
    var misses = StoreCheck.Misses(folder, OfferedApi.Read(folder));
    foreach (var miss in misses)
        Console.WriteLine(miss);
    Console.WriteLine(misses.Count == 0 ? $"{folder} has everything that the plugin needs." : $"{misses.Count} missing or different.");
    return misses.Count == 0 ? 0 : 1;
}

static int Record(string source, string version)
{
    var offered = OfferedApi.Read(source);
    var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "build", "api", version)).FullName;
    foreach (var assembly in HostAssemblies.Names)
    {
        var declared = AssemblyApi.VisibleTypes(Repository.ReadModule(assembly)).Select(DocId.OfType).ToHashSet();
        var kept = offered.Where(member => declared.Contains(member.DeclaringTypeId())).Select(member => member.ToString());
        File.WriteAllLines(Path.Combine(folder, $"{assembly}.txt"), kept.Order(StringComparer.Ordinal));
    }

    Console.WriteLine($"Recorded {version} in {folder}.");
    return 0;
}
