using Nop.Core;

namespace Nop.Web.Framework.Models.Extensions;

public static class ModelExtensions
{
    public static TListModel PrepareToGrid<TListModel, TModel, TObject>(
        this TListModel listModel,
        BaseSearchModel searchModel,
        IPagedList<TObject> objectList,
        Func<IEnumerable<TModel>> dataFillFunction)
        where TListModel : BasePagedListModel<TModel>
        where TModel : BaseNopModel
    {
        return Fill(listModel, searchModel, objectList, dataFillFunction().ToList());
    }

    public static async Task<TListModel> PrepareToGridAsync<TListModel, TModel, TObject>(
        this TListModel listModel,
        BaseSearchModel searchModel,
        IPagedList<TObject> objectList,
        Func<IAsyncEnumerable<TModel>> dataFillFunction)
        where TListModel : BasePagedListModel<TModel>
        where TModel : BaseNopModel
    {
        var rows = new List<TModel>();
        await foreach (var row in dataFillFunction())
            rows.Add(row);

        return Fill(listModel, searchModel, objectList, rows);
    }

    private static TListModel Fill<TListModel, TModel, TObject>(
        TListModel listModel,
        BaseSearchModel searchModel,
        IPagedList<TObject> page,
        IEnumerable<TModel> rows)
        where TListModel : BasePagedListModel<TModel>
        where TModel : BaseNopModel
    {
        listModel.Data = rows;
        listModel.Draw = searchModel.Draw;
        listModel.RecordsTotal = page.TotalCount;
        listModel.RecordsFiltered = page.TotalCount;
        return listModel;
    }
}
