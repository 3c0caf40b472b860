using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>Compiles source text against what this test run is compiled against: the slice, the plugin, the framework.</summary>
internal static class CSharpCompiler
{
    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary);

    public static IReadOnlyList<MetadataReference> References { get; } =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToList();

    public static ModuleDefinition Compile(string assemblyName, params string[] sources)
    {
        return Read(Emit(assemblyName, References, sources), Repository.Resolver());
    }

    /// <summary>Compiles against a made-up assembly in place of the host's of the same name.</summary>
    public static ModuleDefinition CompileAgainst(string hostName, string hostSource, string source)
    {
        var others = References.Where(each => !HostAssemblies.Names.Contains(Path.GetFileNameWithoutExtension(each.Display))).ToList();
        var host = Emit(hostName, others, hostSource);
        var plugin = Emit("Fixture", others.Append(MetadataReference.CreateFromImage(host)), source);
        return Read(plugin, new OneHostResolver(Read(host, Repository.Resolver())));
    }

    private static byte[] Emit(string assemblyName, IEnumerable<MetadataReference> references, params string[] sources)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source));
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(assemblyName, trees, references, Options).Emit(image);
        if (!result.Success)
            throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error)));

        return image.ToArray();
    }

    private static ModuleDefinition Read(byte[] image, IAssemblyResolver resolver)
    {
        return ModuleDefinition.ReadModule(new MemoryStream(image), new ReaderParameters { AssemblyResolver = resolver });
    }

    private sealed class OneHostResolver(ModuleDefinition host) : DefaultAssemblyResolver
    {
        public override AssemblyDefinition Resolve(AssemblyNameReference name)
        {
            return name.Name == host.Assembly.Name.Name ? host.Assembly : Repository.Resolver().Resolve(name);
        }
    }
}
