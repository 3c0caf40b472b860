namespace Nop.Web.Framework.Infrastructure;

public static class PublicWidgetZones
{
    public static string AccountNavigationAfter => "account_navigation_after";

    public static string AccountNavigationBefore => "account_navigation_before";

    public static string BodyEndHtmlTagBefore => "body_end_html_tag_before";

    public static string CheckoutCompletedBottom => "checkout_completed_bottom";

    public static string CheckoutCompletedTop => "checkout_completed_top";

    public static string ContactUsBottom => "contactus_bottom";

    public static string ContactUsTop => "contactus_top";

    public static string ContactVendorBottom => "contactvendor_bottom";

    public static string ContactVendorTop => "contactvendor_top";

    public static string OrderDetailsPageBottom => "orderdetails_page_bottom";

    public static string OrderDetailsPageOverview => "orderdetails_page_overview";

    public static string OrderDetailsPageTop => "orderdetails_page_top";
}
