using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>What works after the guide, tried out.</summary>
public sealed record GuideDoneModel : BaseNopModel
{
    public required IReadOnlyList<GuideFrameModel.StepModel> Steps { get; init; }

    /// <summary>Whether no step is left open.</summary>
    public required bool IsFinished { get; init; }

    public required bool IsClosed { get; init; }

    /// <summary>By store: what becomes of the next message.</summary>
    public required IReadOnlyList<AnswerModel> Answers { get; init; }

    public required IReadOnlyList<LineModel> Lines { get; init; }

    /// <param name="Sentence">As the shopper would read it.</param>
    public sealed record AnswerModel(string Store, string Sentence, string? Policy);

    /// <param name="IsGood">False for what should be looked at.</param>
    public sealed record LineModel(string Text, bool IsGood);
}
