namespace Nop.Web.Framework.Infrastructure;

public static class AdminWidgetZones
{
    public static string CustomerDetailsBlock => "admin_customer_details_block";

    public static string CustomerDetailsButtons => "admin_customer_details_buttons";

    public static string DashboardBottom => "admin_dashboard_bottom";

    public static string DashboardCommonstatisticsAfter => "admin_dashboard_commonstatistics_after";

    public static string DashboardCustomerorderchartsAfter => "admin_dashboard_customerordercharts_after";

    public static string DashboardNewsAfter => "admin_dashboard_news_after";

    public static string DashboardOrderreportsAfter => "admin_dashboard_orderreports_after";

    public static string DashboardTop => "admin_dashboard_top";

    public static string HeaderAfter => "admin_header_after";

    public static string OrderDetailsBlock => "admin_order_details_block";

    public static string OrderDetailsButtons => "admin_order_details_buttons";

    public static string ReturnRequestDetailsBottom => "admin_return_request_details_bottom";

    public static string ReturnRequestDetailsButtons => "admin_return_request_details_buttons";

    public static string ReturnRequestDetailsTop => "admin_return_request_details_top";
}
