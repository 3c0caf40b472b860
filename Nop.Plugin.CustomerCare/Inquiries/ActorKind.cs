namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>Who did it, as it was when it happened: a later change of roles doesn't rewrite history.</summary>
public enum ActorKind
{
    Requester,
    Agent,
    System
}
