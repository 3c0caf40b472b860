namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Does the same to many inquiries, each in a transaction of its own: what one refuses keeps none of the others from it.</summary>
public static class DoToMany
{
    /// <summary>How many one form may name.</summary>
    public const int Most = 200;

    /// <param name="inquiryIds">At most <see cref="Most"/>; each is done once, in order.</param>
    /// <param name="work">Gives whether anything is new.</param>
    /// <exception cref="ArgumentException">There are more.</exception>
    public static async Task<ManyResult> ExecuteAsync(IEnumerable<long> inquiryIds, Func<long, Task<bool>> work)
    {
        var ids = inquiryIds.Distinct().ToList();
        if (ids.Count > Most)
            throw new ArgumentException($"{ids.Count} inquiries are more than the {Most} that are changed at once.", nameof(inquiryIds));

        var (done, refused, missing) = (0, new List<WorkRefusedException>(), new List<long>());
        foreach (var id in ids)
        {
            try
            {
                done += await work(id) ? 1 : 0;
            }
            catch (WorkRefusedException refusal)
            {
                refused.Add(refusal);
            }
            catch (InquiryNotFoundException)
            {
                missing.Add(id);
            }
        }

        return new ManyResult(done, ids.Count - done - refused.Count - missing.Count, refused, missing);
    }
}
