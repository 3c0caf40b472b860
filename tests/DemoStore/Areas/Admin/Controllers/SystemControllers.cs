using DemoStore.Hosting;
using DemoStore.Services;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Messages;
using Nop.Services.Plugins;
using Nop.Services.ScheduleTasks;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class MessageTemplateController(IMessageTemplateService templates) : DemoAdminController
{
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> List()
    {
        return View(await templates.GetAllMessageTemplatesAsync(0));
    }

    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Edit(int id)
    {
        return await templates.GetMessageTemplateByIdAsync(id) is { } template ? View(template) : NotFound();
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Edit(int id, string subject, string body, bool isActive)
    {
        if (await templates.GetMessageTemplateByIdAsync(id) is not { } template)
            return NotFound();

        (template.Subject, template.Body, template.IsActive) = (subject, body, isActive);
        await templates.UpdateMessageTemplateAsync(template);
        Say("The message template has been updated.");
        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Copy(int id)
    {
        if (await templates.GetMessageTemplateByIdAsync(id) is { } template)
        {
            template.Id = 0;
            await templates.InsertMessageTemplateAsync(template);
            Say("The message template has been copied.");
        }

        return RedirectToAction(nameof(List));
    }
}

public sealed class QueuedEmailController(IQueuedEmailService mails, Entities<QueuedEmail> rows) : DemoAdminController
{
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public IActionResult List()
    {
        return View();
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> QueuedEmailList(GridSearch searchModel)
    {
        var page = await mails.SearchEmailsAsync(null, searchModel.SearchText, null, null, false, false, int.MaxValue, true, searchModel.Page - 1, searchModel.PageSize);
        return Grid(searchModel, page, mail => new
        {
            mail.Id, mail.Subject, mail.From, mail.To, Created = Utc(mail.CreatedOnUtc), Sent = Utc(mail.SentOnUtc), mail.SentTries
        });
    }

    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> Edit(int id)
    {
        return await mails.GetQueuedEmailByIdAsync(id) is { } mail ? View(mail) : NotFound();
    }

    /// <summary>As the host: a copy of the mail goes to the end of the queue. Giving up marks it as a mail server that refused it three times would.</summary>
    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> Do(int id, string what, [FromServices] TimeProvider clock)
    {
        if (await mails.GetQueuedEmailByIdAsync(id) is not { } mail)
            return NotFound();

        if (what == "requeue")
        {
            (mail.Id, mail.SentOnUtc, mail.SentTries, mail.CreatedOnUtc) = (0, null, 0, clock.GetUtcNow().UtcDateTime);
            await mails.InsertQueuedEmailAsync(mail);
        }
        else if (what == "giveup")
        {
            (mail.SentOnUtc, mail.SentTries) = (null, 3);
            await mails.UpdateQueuedEmailAsync(mail);
        }
        else
            await rows.DeleteAsync(mail);

        return RedirectToAction(nameof(List));
    }
}

public sealed class ScheduleTaskController(IScheduleTaskService tasks, TaskRunner runner) : DemoAdminController
{
    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public async Task<IActionResult> List()
    {
        return View(await tasks.GetAllTasksAsync(true));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public async Task<IActionResult> RunNow(int id)
    {
        if (await tasks.GetTaskByIdAsync(id) is { } task)
        {
            await runner.RunAsync(task);
            Say($"\"{task.Name}\" was run.");
        }

        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public async Task<IActionResult> Switch(int id)
    {
        if (await tasks.GetTaskByIdAsync(id) is { } task)
        {
            task.Enabled = !task.Enabled;
            await tasks.UpdateTaskAsync(task);
        }

        return RedirectToAction(nameof(List));
    }
}

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

public sealed class SettingController(ISettingService settings, IStoreContext stores, IWorkContext workContext, IGenericAttributeService attributes) : DemoAdminController
{
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> ContactForm()
    {
        ViewBag.Demo = await settings.LoadSettingAsync<DemoSettings>();
        return View(await settings.LoadSettingAsync<CommonSettings>());
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> ContactForm(bool subjectField, bool systemEmail, bool question)
    {
        await settings.SaveSettingAsync(new CommonSettings { SubjectFieldOnContactUsForm = subjectField, UseSystemEmailForContactUsForm = systemEmail });
        await settings.SaveSettingAsync(new DemoSettings { AskQuestionOnContactUs = question });
        Say("The settings have been updated.");
        return RedirectToAction(nameof(ContactForm));
    }

    public async Task<IActionResult> ChangeStoreScopeConfiguration(int storeid, string returnUrl = "/Admin")
    {
        if (storeid == 0 || (await stores.GetCurrentStoreAsync()) is not null)
            await attributes.SaveAttributeAsync(await workContext.GetCurrentCustomerAsync(), StoreContext.ScopeAttribute, storeid);

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/Admin");
    }
}

public sealed class SecurityController(PermissionService permissions, ICustomerService customers) : DemoAdminController
{
    public IActionResult AccessDenied(string? pageUrl)
    {
        return View(model: pageUrl);
    }

    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Permissions()
    {
        ViewBag.Roles = await customers.GetAllCustomerRolesAsync();
        ViewBag.Grants = await permissions.GrantsAsync();
        return View(await permissions.GetAllPermissionRecordsAsync());
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Permissions(string[] grants)
    {
        await permissions.ReplaceGrantsAsync(grants.Select(grant => grant.Split('-')).Select(pair => (int.Parse(pair[0], null), int.Parse(pair[1], null))));
        Say("The permissions have been saved.");
        return RedirectToAction(nameof(Permissions));
    }
}

public sealed class LogController(Entities<Log> rows) : DemoAdminController
{
    [CheckPermission(StandardPermission.System.MANAGE_SYSTEM_LOG)]
    public async Task<IActionResult> List()
    {
        return View(await rows.ListAsync(orderBy: "\"Id\" desc limit 200"));
    }
}

public sealed class ClockController(DemoClock clock) : DemoAdminController
{
    [CheckPermission(StandardPermission.System.MANAGE_MAINTENANCE)]
    public IActionResult Index()
    {
        return View(clock);
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MAINTENANCE)]
    public async Task<IActionResult> Forward(int minutes)
    {
        if (minutes is <= 0 or > 527040)
            return BadRequest("The clock goes forward by 1 minute up to 366 days.");

        await clock.MoveForwardAsync(TimeSpan.FromMinutes(minutes));
        Say("The clock has been moved forward. Schedule tasks that are due by it now run within a few seconds.");
        return RedirectToAction(nameof(Index));
    }
}
