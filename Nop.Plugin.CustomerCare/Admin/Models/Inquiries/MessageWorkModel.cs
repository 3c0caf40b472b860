namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>What can be done with a message of the requester.</summary>
/// <param name="Key">Its source key.</param>
/// <param name="IsAutomatic">Whether a machine is taken to have written it.</param>
/// <param name="CanMove">Whether it can become an inquiry of its own: the first one can't.</param>
public sealed record MessageWorkModel(string Key, bool IsAutomatic, bool CanMove);
