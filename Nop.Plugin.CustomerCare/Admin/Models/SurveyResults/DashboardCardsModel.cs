using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

/// <summary>Which cards whoever looks may see.</summary>
public sealed record DashboardCardsModel(bool Service, bool Surveys) : BaseNopModel;
