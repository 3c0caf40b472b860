namespace Nop.Plugin.CustomerCare.Admin.Models.Privacy;

/// <summary>Whose data a page offers to download or to look for.</summary>
public sealed record PersonalDataModel(int? CustomerId, string? Email);
