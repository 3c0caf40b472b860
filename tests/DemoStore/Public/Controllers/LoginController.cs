using System.Security.Claims;
using DemoStore.Seeding;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Customers;

namespace DemoStore.Public.Controllers;

/// <summary>Signs in as one of the demo's people: by the host's form, or by one click.</summary>
[AutoValidateAntiforgeryToken]
public sealed class LoginController(ICustomerService customers) : Controller
{
    /// <summary>Everybody's password: this store holds nothing worth protecting.</summary>
    public const string Password = "demo";

    [HttpGet("/login")]
    public IActionResult Index(string? returnUrl)
    {
        ViewBag.ReturnUrl = returnUrl;
        return View(DemoAccounts.All.Where(account => account.SystemName is null));
    }

    [HttpPost("/login")]
    public async Task<IActionResult> SignIn(string? email, string? password, string? returnUrl)
    {
        var customer = string.IsNullOrWhiteSpace(email) ? null : await customers.GetCustomerByEmailAsync(email.Trim());
        if (customer is not { Active: true, IsSystemAccount: false } || password != Password)
        {
            ViewBag.Error = "Login was unsuccessful. No such account, or a wrong password.";
            return View("Index", DemoAccounts.All.Where(account => account.SystemName is null));
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, $"{customer.Id}")], CookieAuthenticationDefaults.AuthenticationScheme);
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }

    [HttpGet("/logout")]
    public async Task<IActionResult> SignOutAsync()
    {
        await HttpContext.SignOutAsync();
        return Redirect("/");
    }
}
