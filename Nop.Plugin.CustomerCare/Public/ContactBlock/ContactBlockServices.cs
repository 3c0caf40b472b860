using Nop.Core;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Public.ContactBlock;

/// <summary>What the contact block is made with; found when it is shown, because the host builds components outside any try block.</summary>
public sealed record ContactBlockServices(
    IStoreContext Stores, IWorkContext WorkContext, ISettingService Settings, ContactFigureCache Figures, ContactHoursFactory Factory, PageFrames Frames);
