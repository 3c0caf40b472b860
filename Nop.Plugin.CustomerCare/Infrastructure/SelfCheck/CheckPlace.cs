namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>A page of the admin area where something can be mended.</summary>
public enum CheckPlace
{
    ScheduleTasks,
    Stores,
    EmailAccounts,
    QueuedEmails,
    MessageTemplates,
    Log,
    Permissions,
    Plugins,
    Policies,
    Webhooks,
    Jobs,
    Restore
}
