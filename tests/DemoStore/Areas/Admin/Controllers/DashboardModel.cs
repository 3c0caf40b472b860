using Nop.Web.Framework.Models;

namespace DemoStore.Areas.Admin.Controllers;

public sealed record DashboardModel(int Orders, int PendingReturnRequests, int Customers, int QueuedEmails) : BaseNopModel;
