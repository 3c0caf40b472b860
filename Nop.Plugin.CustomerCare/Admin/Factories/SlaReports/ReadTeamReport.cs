using Nop.Plugin.CustomerCare.Admin.Factories.Contacts;
using Nop.Plugin.CustomerCare.Reports.Team;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>The report of agents and vendors as far as its reader may see it. Nothing else gives rows of it to pages or files.</summary>
public sealed class ReadTeamReport(BuildTeamReport build, ReadReplyList settings, ReadTeamScope readScope, IPermissionService permissions)
{
    public async Task<VisibleTeamReport> ExecuteAsync(ReportRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var scope = await readScope.ExecuteAsync();
        var report = await build.ExecuteAsync(request.Period.FirstDay, request.Period.End, scope.Narrow(request.Filter), await settings.HoursAsync(), cancellation);
        return VisibleTeamReport.Of(report, scope, await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_VIEW));
    }
}
