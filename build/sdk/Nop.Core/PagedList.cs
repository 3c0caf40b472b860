namespace Nop.Core;

public class PagedList<T> : List<T>, IPagedList<T>
{
    /// <param name="source">The rows of the page when <paramref name="totalCount"/> is given, else all rows.</param>
    public PagedList(IList<T> source, int pageIndex, int pageSize, int? totalCount = null)
    {
        PageIndex = pageIndex;
        PageSize = Math.Max(pageSize, 1);
        TotalCount = totalCount ?? source.Count;
        AddRange(totalCount.HasValue ? source : source.Skip(pageIndex * PageSize).Take(PageSize));
    }

    public bool HasNextPage => PageIndex + 1 < TotalPages;

    public bool HasPreviousPage => PageIndex > 0;

    public int PageIndex { get; }

    public int PageSize { get; }

    public int TotalCount { get; }

    public int TotalPages => (TotalCount + PageSize - 1) / PageSize;
}
