namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>How staff answered outside the store.</summary>
public enum AnswerWay
{
    Phone,

    /// <summary>By mail, from a mailbox that the store knows nothing of.</summary>
    Mailbox,

    Chat,

    InPerson
}
