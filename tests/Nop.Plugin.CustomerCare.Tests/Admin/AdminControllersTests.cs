using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Controllers;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class AdminControllersTests
{
    private static readonly Type[] Controllers = [.. typeof(CustomerCareDefaults).Assembly.GetTypes().Where(IsAdminController)];

    private static readonly MethodInfo[] Actions = [.. Controllers.SelectMany(ActionsOf)];

    [Test]
    public void Controllers_AreThoseWeKnow()
    {
        Assert.That(Controllers.Select(controller => controller.Name), Is.EquivalentTo(new[]
        {
            "CustomerCareInquiryController", "CustomerCareInboxController", "CustomerCareCannedReplyController", "CustomerCareInquiryWorkController", "CustomerCareMergeController", "CustomerCareEntryController", "CustomerCarePolicyController",
            "CustomerCareCalendarController", "CustomerCareImportController", "CustomerCareReportController", "CustomerCareSettingsController",
            "CustomerCareDashboardController", "CustomerCareJobController", "CustomerCareHistoryController", "CustomerCareSlaPolicyController", "CustomerCareSurveyMailController",
            "CustomerCareElsewhereController", "CustomerCareStrayReplyController",
            "CustomerCareApiKeyController", "CustomerCareWebhookController", "CustomerCareReportingController",
            "CustomerCareSurveyController", "CustomerCareSurveySwitchController", "CustomerCareSurveyResultsController", "CustomerCareSurveyAnswerController",
            "CustomerCareContactsController", "CustomerCareClockController", "CustomerCareArrivalController", "CustomerCareTeamController", "CustomerCareWhatIfController", "CustomerCareLoyaltyController", "CustomerCarePrivacyController", "CustomerCareSelfCheckController", "CustomerCareRestoreController", "CustomerCareSummaryController",
            "CustomerCareGuideController", "CustomerCareGuideHoursController", "CustomerCareGuideTargetsController", "CustomerCareGuideHistoryController", "CustomerCareGuideMailController", "CustomerCareGuideSurveyController",
        }));
    }

    [TestCaseSource(nameof(Controllers))]
    public void Controller_IsGuarded(Type controller)
    {
        Assert.Multiple(() =>
        {
            Assert.That(controller.BaseType, Is.EqualTo(typeof(BasePluginController)));
            Assert.That(controller.GetCustomAttribute<AreaAttribute>()?.RouteValue, Is.EqualTo(AreaNames.ADMIN));
            Assert.That(controller.GetCustomAttribute<AuthorizeAdminAttribute>(), Is.Not.Null);
            Assert.That(controller.GetCustomAttribute<AutoValidateAntiforgeryTokenAttribute>(), Is.Not.Null);
            Assert.That(controller.GetCustomAttribute<NoVendorsAttribute>() is null, Is.EqualTo(controller == typeof(CustomerCareTeamController)), "vendors see their own figures there, and nothing anywhere else");
        });
    }

    [TestCaseSource(nameof(Actions))]
    public void Action_ChecksAPermissionOfOurs(MethodInfo action)
    {
        var asked = action.GetCustomAttributes<CheckPermissionAttribute>().ToList();

        Assert.That(asked, Is.Not.Empty, $"{action.DeclaringType!.Name}.{action.Name}");
        Assert.That(asked.SelectMany(check => check.PermissionSystemName), Has.Some.StartsWith("CustomerCare."));
    }

    [TestCaseSource(nameof(Actions))]
    public void Action_SaysGetOrPostAndNothingTurnsAntiforgeryOff(MethodInfo action)
    {
        var isGet = action.GetCustomAttribute<HttpGetAttribute>() is not null;
        var isPost = action.GetCustomAttribute<HttpPostAttribute>() is not null;

        Assert.That(isGet ^ isPost, Is.True, $"{action.DeclaringType!.Name}.{action.Name}");
        Assert.That(action.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>(), Is.Null);
    }

    [TestCase("Many", CustomerCareDefaults.Permissions.INQUIRIES_VIEW, CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    [TestCase("Next", CustomerCareDefaults.Permissions.INQUIRIES_VIEW, CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    [TestCase("Here", CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [TestCase("Aside", CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [TestCase("Attachment", CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [TestCase("Canned", CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public void InboxAction_NeedsAll(string name, params string[] permissions)
    {
        Assert.That(AskedBy(typeof(CustomerCareInboxController), name), Is.EquivalentTo(permissions));
    }

    [Test]
    public void Loyalty_ShowsInquiriesBesideAnswers_SoEachActionNeedsBoth()
    {
        var actions = ActionsOf(typeof(CustomerCareLoyaltyController)).ToList();

        Assert.That(actions.Select(action => action.Name), Is.EquivalentTo(new[] { "Index", "Purchases", "LetDownCsv" }));
        foreach (var action in actions)
        {
            // Two attributes: of several names in one, the host asks for any.
            var asked = action.GetCustomAttributes<CheckPermissionAttribute>().Select(check => check.PermissionSystemName.Single());
            Assert.That(asked, Is.EquivalentTo(new[] { CustomerCareDefaults.Permissions.INQUIRIES_VIEW, CustomerCareDefaults.Permissions.SURVEYS_VIEW }), action.Name);
        }
    }

    [Test]
    public void WhatIf_OnlyReads()
    {
        Assert.That(ActionsOf(typeof(CustomerCareWhatIfController)).Select(action => (action.Name, action.GetCustomAttribute<HttpGetAttribute>() is not null)), Is.EqualTo(new[] { ("Index", true) }));
        Assert.That(AskedBy(typeof(CustomerCareWhatIfController), "Index"), Is.EqualTo(new[] { CustomerCareDefaults.Permissions.INQUIRIES_VIEW }));
    }

    [Test]
    public void CannedReplies_AreWrittenByThoseWhoManageSettings()
    {
        Assert.That(
            ActionsOf(typeof(CustomerCareCannedReplyController)).SelectMany(action => action.GetCustomAttributes<CheckPermissionAttribute>().SelectMany(check => check.PermissionSystemName)),
            Is.All.EqualTo(CustomerCareDefaults.Permissions.SETTINGS_MANAGE));
    }

    [TestCase(typeof(CustomerCareGuideController), null)]
    [TestCase(typeof(CustomerCareGuideHoursController), CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    [TestCase(typeof(CustomerCareGuideTargetsController), CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    [TestCase(typeof(CustomerCareGuideHistoryController), CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    [TestCase(typeof(CustomerCareGuideMailController), null)]
    [TestCase(typeof(CustomerCareGuideSurveyController), CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public void Guide_IsForThoseWhoManageSettings_AndAStepChangesNothingWithoutItsOwnPermission(Type controller, string? own)
    {
        foreach (var action in ActionsOf(controller))
        {
            // Attributes of their own: of several names in one, the host asks for any.
            var asked = action.GetCustomAttributes<CheckPermissionAttribute>().Select(check => check.PermissionSystemName.Single()).ToList();
            var isPost = action.GetCustomAttribute<HttpPostAttribute>() is not null;
            Assert.That(asked, Is.EquivalentTo(isPost && own is not null ? [CustomerCareDefaults.Permissions.SETTINGS_MANAGE, own] : new[] { CustomerCareDefaults.Permissions.SETTINGS_MANAGE }), action.Name);
        }
    }

    [TestCase("List")]
    [TestCase("Recipients")]
    public void SurveyAction_ThatOnlyShows_NeedsToView(string name)
    {
        Assert.That(AskedBy(typeof(CustomerCareSurveyController), name), Is.EqualTo(new[] { CustomerCareDefaults.Permissions.SURVEYS_VIEW }));
    }

    [Test]
    public void SurveyAction_AnyOther_NeedsToManage()
    {
        var others = ActionsOf(typeof(CustomerCareSurveyController)).Where(action => action.Name is not ("List" or "Recipients"))
            .Concat(ActionsOf(typeof(CustomerCareSurveySwitchController))).ToList();

        Assert.That(others, Has.Count.EqualTo(10));
        Assert.That(
            others.SelectMany(action => action.GetCustomAttributes<CheckPermissionAttribute>().SelectMany(check => check.PermissionSystemName)),
            Is.All.EqualTo(CustomerCareDefaults.Permissions.SURVEYS_MANAGE));
    }

    [Test]
    public void Action_WithoutAttributes_WouldBeNoticed()
    {
        var action = ActionsOf(typeof(Unguarded)).Single();

        Assert.That(action.GetCustomAttributes<CheckPermissionAttribute>(), Is.Empty);
        Assert.That(IsAdminController(typeof(Unguarded)), Is.True);
    }

    private static IEnumerable<string> AskedBy(Type controller, string action)
    {
        return ActionsOf(controller).Single(method => method.Name == action).GetCustomAttributes<CheckPermissionAttribute>().SelectMany(check => check.PermissionSystemName);
    }

    private static bool IsAdminController(Type type)
    {
        return typeof(Controller).IsAssignableFrom(type) && !type.IsAbstract && type.Namespace!.Contains(".Admin", StringComparison.Ordinal);
    }

    private static IEnumerable<MethodInfo> ActionsOf(Type controller)
    {
        return controller.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.GetCustomAttribute<NonActionAttribute>() is null);
    }

    private sealed class Unguarded : BasePluginController
    {
        public IActionResult Index()
        {
            return Ok();
        }
    }
}
