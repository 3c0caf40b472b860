namespace Nop.Plugin.CustomerCare.Admin.Models;

public sealed record ImportProblemModel(long Line, string Column, string Text);
