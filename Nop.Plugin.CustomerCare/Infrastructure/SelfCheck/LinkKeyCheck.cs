namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether there is a key that signs the links in our mails.</summary>
public sealed class LinkKeyCheck(LinkKeys keys) : ISelfCheck
{
    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        try
        {
            await keys.LoadAsync();
            return [Finding.Ok("Plugins.CustomerCare.SelfCheck.LinkKey.There")];
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or ArgumentException)
        {
            return [Finding.Fault("Plugins.CustomerCare.SelfCheck.LinkKey.Missing").Remedy("Plugins.CustomerCare.SelfCheck.PutBack.Do", CheckPlace.Restore)];
        }
    }
}
