namespace Dakmad.Analysis.Cost;

/// <summary>Adds up countable amounts in the currency of the plan and counts what is left out.</summary>
internal sealed class MoneyTally(string? currency)
{
    private decimal? _sum;
    private int _leftOut;
    private int _unstated;
    private bool _hasOpenVolume;

    /// <summary>Adds an amount in the currency of the plan.</summary>
    public void Add(decimal? amount) => _sum = amount is null ? _sum : (_sum ?? 0) + amount;

    /// <summary>Adds a part of a total, and all that is left out of it.</summary>
    public void Add(MoneyTotal total, decimal share = 1)
    {
        if (share > 0)
        {
            Add(total.Sum?.Amount * share);
            _leftOut += total.LeftOut;
            _unstated += total.Unstated;
            _hasOpenVolume |= total.HasOpenVolume;
        }
    }

    public void LeaveOut(int number = 1) => _leftOut += number;

    /// <summary>Says of how many contacts no cost is stated.</summary>
    public void LeaveUnstated(int number = 1) => _unstated += number;

    /// <summary>Says that there may be more contacts than are counted.</summary>
    public void LeaveOpen(bool isOpen) => _hasOpenVolume |= isOpen;

    public MoneyTotal ToTotal() =>
        new(_sum is { } sum && currency is not null ? new Money(sum, currency) : null, _leftOut)
        {
            Unstated = _unstated,
            HasOpenVolume = _hasOpenVolume,
        };
}
