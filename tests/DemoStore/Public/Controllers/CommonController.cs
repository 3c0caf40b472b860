using System.Net;
using System.Net.Mail;
using DemoStore.Services;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Customers;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.Vendors;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;
using Nop.Web.Models.Common;

namespace DemoStore.Public.Controllers;

/// <summary>The contact forms, with the host's addresses, field names, checks and events.</summary>
[AutoValidateAntiforgeryToken]
public sealed class CommonController(
    IWorkContext workContext, ICustomerService customers, IVendorService vendors, CommonSettings settings, DemoSettings demo, IServiceProvider services) : BaseController
{
    /// <summary>The answer to the question that stands in for a CAPTCHA.</summary>
    public const string Answer = "seven";

    [HttpGet("/contactus")]
    [CheckAccessClosedStore(ignore: true)]
    public async Task<IActionResult> ContactUs()
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        return View(Prepared(new ContactUsModel
        {
            Email = customer.IsSystemAccount ? null : customer.Email,
            FullName = await customers.GetCustomerFullNameAsync(customer)
        }));
    }

    [HttpPost("/contactus")]
    [ActionName("ContactUs")]
    [CheckAccessClosedStore(ignore: true)]
    public async Task<IActionResult> ContactUsSend(ContactUsModel model, string? captcha)
    {
        Prepared(model);
        Check(model.Email, model.FullName, model.Enquiry, model.Subject, captcha);
        if (!ModelState.IsValid)
            return View(model);

        var language = await workContext.GetWorkingLanguageAsync();
        var subject = settings.SubjectFieldOnContactUsForm ? model.Subject : null;
        await services.GetRequiredService<IWorkflowMessageService>()
            .SendContactUsMessageAsync(language.Id, model.Email.Trim(), model.FullName, subject, AsHtml(model.Enquiry));
        model.SuccessfullySent = true;
        model.Result = "Your enquiry has been successfully sent to the store owner.";
        await services.GetRequiredService<ICustomerActivityService>().InsertActivityAsync("PublicStore.ContactUs", "Used the contact us form");
        return View(model);
    }

    [HttpGet("/contactvendor/{vendorId:int}")]
    public async Task<IActionResult> ContactVendor(int vendorId)
    {
        if (await vendors.GetVendorByIdAsync(vendorId) is not { Active: true, Deleted: false } vendor)
            return Redirect("/");

        var customer = await workContext.GetCurrentCustomerAsync();
        return View(Prepared(
            new ContactVendorModel { Email = customer.IsSystemAccount ? null : customer.Email, FullName = await customers.GetCustomerFullNameAsync(customer) }, vendor));
    }

    [HttpPost("/contactvendor/{vendorId:int}")]
    [ActionName("ContactVendor")]
    public async Task<IActionResult> ContactVendorSend(ContactVendorModel model, int vendorId, string? captcha)
    {
        if (await vendors.GetVendorByIdAsync(vendorId) is not { Active: true, Deleted: false } vendor)
            return Redirect("/");

        Prepared(model, vendor);
        Check(model.Email, model.FullName, model.Enquiry, model.Subject, captcha);
        if (!ModelState.IsValid)
            return View(model);

        var language = await workContext.GetWorkingLanguageAsync();
        var subject = settings.SubjectFieldOnContactUsForm ? model.Subject : null;
        await services.GetRequiredService<IWorkflowMessageService>()
            .SendContactVendorMessageAsync(vendor, language.Id, model.Email.Trim(), model.FullName, subject, AsHtml(model.Enquiry));
        model.SuccessfullySent = true;
        model.Result = "Your enquiry has been successfully sent to the vendor.";
        return View(model);
    }

    private ContactUsModel Prepared(ContactUsModel model)
    {
        (model.SubjectEnabled, model.DisplayCaptcha) = (settings.SubjectFieldOnContactUsForm, demo.AskQuestionOnContactUs);
        model.SuccessfullySent = false;
        return model;
    }

    private ContactVendorModel Prepared(ContactVendorModel model, Vendor vendor)
    {
        (model.SubjectEnabled, model.DisplayCaptcha) = (settings.SubjectFieldOnContactUsForm, demo.AskQuestionOnContactUs);
        (model.VendorId, model.VendorName, model.SuccessfullySent) = (vendor.Id, vendor.Name, false);
        return model;
    }

    private void Check(string? email, string? name, string? enquiry, string? subject, string? captcha)
    {
        Require(nameof(ContactUsModel.FullName), name, "Enter your name");
        Require(nameof(ContactUsModel.Enquiry), enquiry, "Enter your enquiry");
        Require(nameof(ContactUsModel.Email), email, "Enter your e-mail");
        if (settings.SubjectFieldOnContactUsForm)
            Require(nameof(ContactUsModel.Subject), subject, "Enter a subject");
        if (!string.IsNullOrWhiteSpace(email) && !MailAddress.TryCreate(email.Trim(), out _))
            ModelState.AddModelError(nameof(ContactUsModel.Email), "Wrong e-mail");
        if (demo.AskQuestionOnContactUs && !Answer.Equals(captcha?.Trim(), StringComparison.OrdinalIgnoreCase))
            ModelState.AddModelError("captcha", "The answer to the question is wrong");
    }

    private void Require(string field, string? value, string message)
    {
        // The form's fields aren't nullable by type, so the framework may have complained in its own words already.
        ModelState.Remove(field);
        if (string.IsNullOrWhiteSpace(value))
            ModelState.AddModelError(field, message);
    }

    private static string AsHtml(string text)
    {
        return WebUtility.HtmlEncode(text)
            .Replace("\r\n", "<br />", StringComparison.Ordinal).Replace("\r", "<br />", StringComparison.Ordinal).Replace("\n", "<br />", StringComparison.Ordinal)
            .Replace("\t", "&nbsp;&nbsp;", StringComparison.Ordinal).Replace("  ", "&nbsp;&nbsp;", StringComparison.Ordinal);
    }
}
