namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Why something can't be done to an inquiry.</summary>
public enum WorkRefusal
{
    /// <summary>It goes on as another one: whatever is done is done there.</summary>
    Merged,

    /// <summary>Its requester was erased: nothing new is said there.</summary>
    Erased,

    /// <summary>It was marked as spam: nothing is measured there.</summary>
    Spam,

    /// <summary>No inquiry goes on as itself.</summary>
    IntoItself,

    /// <summary>There is no inquiry with the number it should go on as.</summary>
    IntoUnknown,

    /// <summary>The one it should go on as is spam.</summary>
    IntoSpam,

    /// <summary>The one it should go on as goes on as a third one.</summary>
    IntoMerged,

    /// <summary>The one it should go on as goes on as this one already.</summary>
    IntoCircle,

    /// <summary>The one it should go on as is resolved or closed.</summary>
    IntoEnded,

    /// <summary>The log has no such message that counts, or none that a person of the requester's side can have written.</summary>
    NoSuchMessage,

    /// <summary>The message that opened the inquiry can't leave it.</summary>
    FirstMessage,

    /// <summary>The inquiry has no such clock.</summary>
    NoSuchClock,

    /// <summary>The promise isn't broken, so there is nothing to excuse.</summary>
    NotBroken,

    /// <summary>Somebody has excused it already.</summary>
    ExcusedBefore,

    /// <summary>The one it should go on as is of another requester.</summary>
    OtherRequester,

    /// <summary>None of those that should be merged can go on: all are ended, merged or spam.</summary>
    NothingToGoOn,

    /// <summary>It is said to have happened at a time that is still to come.</summary>
    InTheFuture,

    /// <summary>It happened before the inquiry was asked, so it can't answer it.</summary>
    BeforeAsked
}
