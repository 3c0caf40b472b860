namespace DemoStore.Areas.Admin.Controllers;

public sealed record WrittenMail(string? Subject, string? Body);
