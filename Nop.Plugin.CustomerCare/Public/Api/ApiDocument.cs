namespace Nop.Plugin.CustomerCare.Public.Api;

/// <summary>The description of the inbound API for programs (OpenAPI 3.1).</summary>
public static class ApiDocument
{
    private const string NAME = "Nop.Plugin.CustomerCare.Public.Api.openapi.json";

    public static Stream Open()
    {
        return typeof(ApiDocument).Assembly.GetManifestResourceStream(NAME) ?? throw new InvalidOperationException($"The assembly has no resource {NAME}.");
    }
}
