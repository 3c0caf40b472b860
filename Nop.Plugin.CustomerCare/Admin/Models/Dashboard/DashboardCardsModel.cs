using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Dashboard;

/// <summary>Which cards whoever looks may see.</summary>
/// <param name="Store">The store that the figures are of; null for all.</param>
public sealed record DashboardCardsModel(bool Service, bool Surveys, string? Store) : BaseNopModel;
