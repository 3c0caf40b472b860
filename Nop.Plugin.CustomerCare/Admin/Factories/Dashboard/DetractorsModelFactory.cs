using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Dashboard;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;

/// <summary>The latest unhappy answers; what they lead to is shown to those who may see it.</summary>
public sealed class DetractorsModelFactory(ReadDetractors readDetractors, AnswerRowFactory rowFactory, DashboardStore store, IPermissionService permissions)
{
    private const int EXCERPT = 200;

    public async Task<DetractorsModel> PrepareAsync(CancellationToken cancellation)
    {
        var storeId = await store.IdAsync();
        var latest = await readDetractors.ExecuteAsync(storeId, cancellation);
        var seesOrders = await permissions.AuthorizeAsync(StandardPermission.Orders.ORDERS_VIEW);
        var seesCustomers = await permissions.AuthorizeAsync(StandardPermission.Customers.CUSTOMERS_VIEW);
        var rows = new List<DetractorsModel.RowModel>();
        foreach (var found in latest.Page.Rows)
        {
            var row = await rowFactory.PrepareAsync(found);
            rows.Add(new DetractorsModel.RowModel(
                row.InvitationId,
                row.Score,
                row.Person,
                seesCustomers ? found.Invitation.CustomerId : null,
                seesOrders ? row.Subject : row.Subject with { Id = null },
                row.InquiryId,
                Excerpt.Of(row.Comment, EXCERPT),
                row.Answered,
                row.Recovered));
        }

        return new DetractorsModel
        {
            Days = ScoreText.Number(ScoreToday.Days),
            Rows = rows,
            All = new NumberModel(ScoreText.Number(latest.Page.TotalCount), AnswerAddress.Of(latest.Period, storeId, ScoreGroup.Detractor))
        };
    }
}
