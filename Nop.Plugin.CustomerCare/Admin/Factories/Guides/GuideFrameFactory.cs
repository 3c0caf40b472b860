using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Guides;

/// <summary>What stands around each step of the guide.</summary>
public sealed class GuideFrameFactory(ReadGuide read, IPermissionService permissions, IStoreService stores, AdminTexts texts)
{
    public async Task<GuideFrameModel> PrepareAsync(GuideStep step, CancellationToken cancellation = default)
    {
        var state = await read.ExecuteAsync(cancellation);
        var permission = GuideSteps.PermissionOf(step);
        return new GuideFrameModel
        {
            Step = step,
            Number = (int)step + 1,
            MenuItem = state.IsClosed ? CustomerCareDefaults.Menu.SETTINGS : CustomerCareDefaults.Menu.GUIDE,
            Steps = await StepsAsync(state),
            IsDone = state.IsDone(step),
            MissingPermission = await permissions.AuthorizeAsync(permission) ? null : await texts.GetAsync($"Security.Permission.{permission}"),
            HasSeveralStores = (await stores.GetAllStoresAsync()).Count > 1
        };
    }

    public async Task<IReadOnlyList<GuideFrameModel.StepModel>> StepsAsync(GuideState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var steps = new List<GuideFrameModel.StepModel>();
        foreach (var step in GuideSteps.All)
            steps.Add(new GuideFrameModel.StepModel(await texts.NameAsync(step), GuideSteps.ControllerOf(step), await texts.NameAsync(state.Marks[step]), state.IsDone(step)));

        return steps;
    }
}
