using Microsoft.AspNetCore.Mvc;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class HomeController(Entities<Order> orders, Entities<ReturnRequest> returns, Entities<Customer> customers, Entities<QueuedEmail> mails)
    : DemoAdminController
{
    public async Task<IActionResult> Index()
    {
        return View(new DashboardModel(
            await orders.CountAsync(), await returns.CountAsync("\"ReturnRequestStatusId\" = 0"),
            await customers.CountAsync("\"Email\" is not null"), await mails.CountAsync("\"SentOnUtc\" is null")));
    }
}
