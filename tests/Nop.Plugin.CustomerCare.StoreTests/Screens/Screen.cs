namespace Nop.Plugin.CustomerCare.StoreTests.Screens;

/// <summary>A screen of ours.</summary>
/// <param name="Name">Of its picture.</param>
/// <param name="View">The file that draws it, below the plugin's folder "Admin/Views" or "Public/Views".</param>
/// <param name="OpenAsync">Goes there in the browser of the tour.</param>
/// <param name="Part">Selects what of the page is ours; null for all of it.</param>
internal sealed record Screen(string Name, string View, Func<Tour, Task> OpenAsync, string? Part = ".content-wrapper")
{
    /// <summary>The picture is that of a phone: so most people see it.</summary>
    public bool IsForPhones { get; init; }

    /// <summary>Seen by the store's customers, not by its staff.</summary>
    public bool IsPublic { get; init; }

    public override string ToString()
    {
        return Name;
    }
}
