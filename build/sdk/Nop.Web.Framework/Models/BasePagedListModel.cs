using System.Text.Json.Serialization;

namespace Nop.Web.Framework.Models;

/// <summary>The grid's script reads three of the names in lower case and Data as it stands.</summary>
public abstract record BasePagedListModel<T> : BaseNopModel, IPagedModel<T> where T : BaseNopModel
{
    [JsonPropertyName("Data")]
    public IEnumerable<T> Data { get; set; }

    [JsonPropertyName("draw")]
    public string Draw { get; set; }

    [JsonPropertyName("recordsFiltered")]
    public int RecordsFiltered { get; set; }

    [JsonPropertyName("recordsTotal")]
    public int RecordsTotal { get; set; }
}
