namespace Nop.Plugin.CustomerCare.Admin.Models.Policies;

/// <summary>What somebody else has saved while a form was being filled in.</summary>
/// <param name="NewerId">The version they saved, which may be replaced on purpose; 0 if it is gone.</param>
public sealed record ConflictModel(string Text, int NewerId, int NewerVersion);
