using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>The second database that reports are read from, as its page shows it.</summary>
/// <param name="IsSet">Whether there is one.</param>
/// <param name="Where">Its server and name; empty if that can't be read.</param>
/// <param name="Engine">What the store's own database is.</param>
public sealed record ReportingModel(bool IsSet, string Where, string Engine) : BaseNopModel;
