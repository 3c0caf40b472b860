namespace Nop.Services.Security;

public class StandardPermission
{
    public class Configuration
    {
        public const string MANAGE_PLUGINS = "Configuration.ManagePlugins";
        public const string MANAGE_SETTINGS = "Configuration.ManageSettings";
        public const string MANAGE_WIDGETS = "Configuration.ManageWidgets";
    }

    public class Customers
    {
        public const string CUSTOMERS_CREATE_EDIT_DELETE = "Customers.CustomersCreateEditDelete";
        public const string CUSTOMERS_VIEW = "Customers.CustomersView";
        public const string GDPR_MANAGE = "Customers.GDPRManage";
    }

    public class Orders
    {
        public const string ORDERS_CREATE_EDIT_DELETE = "Orders.OrdersCreateEditDelete";
        public const string ORDERS_VIEW = "Orders.OrdersView";
        public const string RETURN_REQUESTS_VIEW = "Orders.ReturnRequestsView";
    }

    public class PublicStore
    {
        public const string PUBLIC_STORE_ALLOW_NAVIGATION = "PublicStore.PublicStoreAllowNavigation";
    }

    public class Reports
    {
        public const string SALES_SUMMARY = "Reports.SalesSummary";
    }

    public class Security
    {
        public const string ACCESS_ADMIN_PANEL = "Security.AccessAdminPanel";
    }

    public class System
    {
        public const string MANAGE_MAINTENANCE = "System.ManageMaintenance";
        public const string MANAGE_MESSAGE_QUEUE = "System.ManageMessageQueue";
        public const string MANAGE_SCHEDULE_TASKS = "System.ManageScheduleTasks";
        public const string MANAGE_SYSTEM_LOG = "System.ManageSystemLog";
    }
}
