using Microsoft.AspNetCore.Mvc.Razor.Extensions;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.CodeAnalysis.Razor;
using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>Compiles the views of a folder, imports included, as the host does at run time.</summary>
internal static class ViewCompiler
{
    public static IReadOnlyList<string> ViewsIn(string folder)
    {
        return Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories)
            .Select(path => "/" + Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("/bin/", StringComparison.Ordinal) && !path.StartsWith("/obj/", StringComparison.Ordinal))
            .Where(path => Path.GetFileName(path) != "_ViewImports.cshtml")
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    public static ModuleDefinition Compile(string folder, IEnumerable<string> views)
    {
        var engine = CreateEngine(folder);
        return CSharpCompiler.Compile("Views", views.Select(view => Generate(engine, view)).ToArray());
    }

    private static string Generate(RazorProjectEngine engine, string view)
    {
        var code = engine.Process(engine.FileSystem.GetItem(view, FileKinds.Legacy)).GetCSharpDocument();
        var errors = code.Diagnostics.Where(each => each.Severity == RazorDiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException(string.Join(Environment.NewLine, errors));

        return code.GeneratedCode;
    }

    private static RazorProjectEngine CreateEngine(string folder)
    {
        var extension = new AssemblyExtension("MVC-3.0", typeof(RazorExtensions).Assembly);
        var configuration = RazorConfiguration.Create(RazorLanguageVersion.Version_6_0, extension.ExtensionName, [extension]);
        return RazorProjectEngine.Create(configuration, RazorProjectFileSystem.Create(folder), builder =>
        {
            CompilerFeatures.Register(builder);
            builder.Features.Add(new CompilationTagHelperFeature());
            builder.Features.Add(new DefaultMetadataReferenceFeature { References = CSharpCompiler.References });
        });
    }
}
