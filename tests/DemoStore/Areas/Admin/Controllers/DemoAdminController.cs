using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

/// <summary>A page's part of a longer list, as the grids ask for it.</summary>
public sealed record GridSearch : BaseSearchModel
{
    public string? SearchText { get; set; }
}

/// <summary>What the pages of the admin area have in common: the area, the right to be there, and forms that come from it.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
public abstract class DemoAdminController : BaseController
{
    protected JsonResult Grid<T>(GridSearch searchModel, IPagedList<T> page, Func<T, object> row)
    {
        return Json(new { draw = searchModel.Draw, recordsTotal = page.TotalCount, recordsFiltered = page.TotalCount, Data = page.Select(row) });
    }

    protected void Say(string message)
    {
        TempData["demo.success"] = message;
    }

    protected static string Utc(DateTime? instant)
    {
        return instant?.ToString("yyyy-MM-dd HH:mm:ss", null) ?? "";
    }
}
