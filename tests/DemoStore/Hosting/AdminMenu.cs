using Nop.Services.Security;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace DemoStore.Hosting;

/// <summary>The admin area's menu with the host's system names; consumers of AdminMenuCreatedEvent add theirs, then what isn't allowed is hidden.</summary>
public sealed class AdminMenu(IEventPublisher publisher, IPermissionService permissions) : IAdminMenu
{
    private AdminMenuItem? _root;

    public string GetMenuItemUrl(string controllerName, string actionName)
    {
        return $"/Admin/{controllerName}/{actionName}";
    }

    public async Task<AdminMenuItem> GetRootNodeAsync(bool showHidden = false)
    {
        if (_root is not null)
            return _root;

        var root = Node("Home", "Home", "", [], Standard());
        await publisher.PublishAsync(new AdminMenuCreatedEvent(this, root));
        foreach (var item in root.ChildNodes)
            await HideForbiddenAsync(item, []);

        return _root = root;
    }

    private AdminMenuItem[] Standard()
    {
        return
        [
            Leaf("Dashboard", "Dashboard", "Home", "Index", "fas fa-desktop"),
            Node("Sales", "Sales", "fas fa-shopping-cart", [],
                Leaf("Orders", "Orders", "Order", "List", permission: StandardPermission.Orders.ORDERS_VIEW),
                Leaf("Return requests", "Return requests", "ReturnRequest", "List", permission: StandardPermission.Orders.RETURN_REQUESTS_VIEW)),
            Node("Catalog", "Catalog", "fas fa-book", [],
                Leaf("Product reviews", "Product reviews", "ProductReview", "List", permission: StandardPermission.Orders.ORDERS_VIEW)),
            Node("Customers", "Customers", "far fa-user", [],
                Leaf("Customers list", "Customers", "Customer", "List", permission: StandardPermission.Customers.CUSTOMERS_VIEW)),
            Node("Content Management", "Content management", "fas fa-cubes", [],
                Leaf("Message templates", "Message templates", "MessageTemplate", "List", permission: StandardPermission.Configuration.MANAGE_SETTINGS)),
            Node("Configuration", "Configuration", "fas fa-cogs", [],
                Leaf("General settings", "Contact form", "Setting", "ContactForm", permission: StandardPermission.Configuration.MANAGE_SETTINGS),
                Leaf("Access control list", "Access control list", "Security", "Permissions", permission: StandardPermission.Configuration.MANAGE_SETTINGS),
                Leaf("Local plugins", "Local plugins", "Plugin", "List", permission: StandardPermission.Configuration.MANAGE_PLUGINS)),
            Node("System", "System", "fas fa-cube", [],
                Leaf("Clock", "Clock", "Clock", "Index", permission: StandardPermission.System.MANAGE_MAINTENANCE),
                Leaf("Queued emails", "Outbox (queued e-mails)", "QueuedEmail", "List", permission: StandardPermission.System.MANAGE_MESSAGE_QUEUE),
                Leaf("Schedule tasks", "Schedule tasks", "ScheduleTask", "List", permission: StandardPermission.System.MANAGE_SCHEDULE_TASKS),
                Leaf("Log", "Log", "Log", "List", permission: StandardPermission.System.MANAGE_SYSTEM_LOG)),
            Node("Reports", "Reports", "fas fa-chart-line", [])
        ];
    }

    private async Task<bool> HideForbiddenAsync(AdminMenuItem item, IList<string> inherited)
    {
        var asked = item.PermissionNames.Count > 0 ? item.PermissionNames : inherited;
        if (item.ChildNodes.Count == 0)
            return item.Visible &= item.Url is not null && await IsAllowedAsync(asked);

        var any = false;
        foreach (var child in item.ChildNodes)
            any |= await HideForbiddenAsync(child, asked);

        return item.Visible &= any;
    }

    private async Task<bool> IsAllowedAsync(IEnumerable<string> names)
    {
        foreach (var name in names)
            if (!await permissions.AuthorizeAsync(name))
                return false;

        return true;
    }

    private AdminMenuItem Leaf(string systemName, string title, string controller, string action, string icon = "far fa-dot-circle", string? permission = null)
    {
        return new AdminMenuItem
        {
            SystemName = systemName,
            Title = title,
            Url = GetMenuItemUrl(controller, action),
            IconClass = icon,
            PermissionNames = permission is null ? [] : [permission]
        };
    }

    private static AdminMenuItem Node(string systemName, string title, string icon, string[] permissions, params AdminMenuItem[] children)
    {
        return new AdminMenuItem { SystemName = systemName, Title = title, IconClass = icon, PermissionNames = permissions.ToList(), ChildNodes = children.ToList() };
    }
}
