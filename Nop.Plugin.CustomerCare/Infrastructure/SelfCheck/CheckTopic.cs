namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>What is checked, in the order in which a person would look.</summary>
public enum CheckTopic
{
    Installation,
    Database,
    HostTables,
    Clock,
    StoreAddress,
    Tasks,
    MailAccount,
    MailQueue,
    Templates,
    OpeningHours,
    Policies,
    Texts,
    Permissions,
    LinkKey,
    Widget,
    Webhooks,
    Jobs,
    Log
}
