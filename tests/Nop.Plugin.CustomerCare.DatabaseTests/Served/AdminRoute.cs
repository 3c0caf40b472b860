using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>An action of the admin area, as the code declares it: a new one is walked without anybody adding it here.</summary>
/// <param name="Asked">Each of these is needed; of several names in one, any is enough.</param>
internal sealed record AdminRoute(string Path, bool IsPost, IReadOnlyList<IReadOnlyList<string>> Asked)
{
    public static IReadOnlyList<AdminRoute> All { get; } =
    [
        .. typeof(CustomerCareDefaults).Assembly.GetTypes()
            .Where(type => typeof(ControllerBase).IsAssignableFrom(type) && !type.IsAbstract && type.Namespace!.Contains(".Admin", StringComparison.Ordinal))
            .SelectMany(Of)
    ];

    /// <summary>Whether somebody with these permissions, and no other, may enter.</summary>
    public bool IsOpenTo(params string[] permissions) => Asked.All(any => any.Any(permissions.Contains));

    /// <summary>Asks for it, with the token where it is a form.</summary>
    public Task<Answer> AskAsync(Person person) => IsPost ? person.AskAsync(Path, false) : person.GetAsync(Path);

    public override string ToString() => $"{(IsPost ? "POST" : "GET")} {Path}";

    private static IEnumerable<AdminRoute> Of(Type controller)
    {
        return controller.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.GetCustomAttribute<NonActionAttribute>() is null)
            .Select(method => new AdminRoute(
                $"/Admin/{controller.Name[..^"Controller".Length]}/{method.GetCustomAttribute<ActionNameAttribute>()?.Name ?? method.Name}",
                method.GetCustomAttribute<HttpPostAttribute>() is not null,
                [.. method.GetCustomAttributes<CheckPermissionAttribute>().Select(check => check.PermissionSystemName)]));
    }
}
