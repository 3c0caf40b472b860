using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

public sealed record CannedReplyListModel(IReadOnlyList<CannedReplyListModel.Row> Rows) : BaseNopModel
{
    /// <param name="Store">Where it is offered, in words.</param>
    /// <param name="Language">In which language's inquiries, in words.</param>
    public sealed record Row(int Id, string Name, string Store, string Language, string Uses);
}
