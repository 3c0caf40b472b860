namespace Nop.Plugin.CustomerCare.Admin.Models.Jobs;

public sealed record ImportProblemModel(long Line, string Column, string Text);
