using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models;

public sealed record InquiryListModel : BasePagedListModel<InquiryRowModel>;
