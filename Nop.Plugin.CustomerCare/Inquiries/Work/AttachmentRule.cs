namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Why files can't go with a reply.</summary>
public enum AttachmentRule
{
    /// <summary>More than <see cref="AttachmentRules.MostFiles"/>.</summary>
    TooMany,

    /// <summary>Together more than <see cref="AttachmentRules.MostBytes"/>: mail servers refuse larger mails.</summary>
    TooLarge,

    /// <summary>A kind of file that mail servers or the reader's computer may refuse.</summary>
    Kind,

    /// <summary>A file without content.</summary>
    Empty
}
