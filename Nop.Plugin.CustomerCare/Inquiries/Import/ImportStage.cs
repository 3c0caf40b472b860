namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>What a file is read for, in this order.</summary>
public enum ImportStage
{
    /// <summary>Opens the inquiries whose opening row stands behind other rows of theirs, so that these find it.</summary>
    Openings,

    /// <summary>Writes all rows.</summary>
    Events,

    Done
}
