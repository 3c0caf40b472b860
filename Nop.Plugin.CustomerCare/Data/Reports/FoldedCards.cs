namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>The host's notes of which of our cards an admin has folded up. Its service for such notes can delete them by name in one of its versions only.</summary>
public sealed class FoldedCards(StoreDatabase database)
{
    public async Task ForgetAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync(
            "delete from [GenericAttribute] where [KeyGroup] = @group and [Key] like @ours",
            new SqlParameters { ["group"] = "Customer", ["ours"] = $"{CustomerCareDefaults.SYSTEM_NAME}.%" },
            cancellation);
    }
}
