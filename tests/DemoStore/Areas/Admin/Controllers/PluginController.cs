using DemoStore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class PluginController(PluginState state, PluginLife life, RestartRequest restart, IHostApplicationLifetime lifetime) : DemoAdminController
{
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public async Task<IActionResult> List([FromServices] IServiceProvider services)
    {
        ViewBag.Installed = await state.InstalledAsync();
        ViewBag.Waiting = (await state.WaitingAsync(true)).Concat(await state.WaitingAsync(false)).ToList();
        ViewBag.ConfigureUrls = PluginFolder.Descriptors.ToDictionary(each => each.SystemName, each => PluginLife.Instance(each, services).GetConfigurationPageUrl());
        return View(PluginFolder.Descriptors);
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public async Task<IActionResult> Mark(string systemName, bool install, [FromServices] IServiceProvider services)
    {
        var descriptor = PluginFolder.Descriptors.FirstOrDefault(each => each.SystemName == systemName);
        if (descriptor is not null && !install)
            await PluginLife.Instance(descriptor, services).PreparePluginToUninstallAsync();
        if (descriptor is not null)
            await state.SetWaitingAsync(install, systemName, true);

        return RedirectToAction(nameof(List));
    }

    /// <summary>As the host: what is to go is uninstalled here and now, what is to come is installed at the start that follows.</summary>
    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public async Task<IActionResult> ReloadList()
    {
        await life.UninstallWaitingAsync();
        restart.IsMade = true;
        Response.OnCompleted(() =>
        {
            lifetime.StopApplication();
            return Task.CompletedTask;
        });
        return View("Restarting");
    }
}
