using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

public sealed record AnswerListModel : BasePagedListModel<AnswerRowModel>;
