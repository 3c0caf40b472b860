namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>Tells addresses that nobody reads by what stands before the @: answering them makes bounces, or two machines talk to each other for ever.</summary>
public static class MachineAddress
{
    private static readonly string[] Beginnings = ["noreply", "donotreply", "mailerdaemon"];
    private static readonly string[] Names = ["postmaster", "bounce", "bounces"];

    /// <summary>Whether it is one; also for what is no address at all. Hyphens, dots and underscores, and whatever follows a plus sign, make no difference.</summary>
    public static bool Is(string? address)
    {
        var parts = (address ?? string.Empty).Trim().Split('@');
        if (parts.Length != 2 || parts[0].Length == 0 || parts[1].Length == 0 || address!.Trim().Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter)))
            return true;

        var name = string.Concat(parts[0].Split('+')[0].ToLowerInvariant().Where(letter => letter is not ('-' or '_' or '.')));
        return Beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal)) || Names.Contains(name, StringComparer.Ordinal);
    }
}
