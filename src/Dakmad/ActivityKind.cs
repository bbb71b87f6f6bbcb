namespace Dakmad;

/// <summary>The main groups of activities towards a customer [S3:111-113]. <see cref="Fulfil"/> and <see cref="Distribute"/> form one main group together.</summary>
public enum ActivityKind
{
    /// <summary>Tell the customer something, without an answer being expected; before or after the sale.</summary>
    Inform,

    /// <summary>Exchange with the customer, such as explaining and answering questions; before or after the sale.</summary>
    Communicate,

    /// <summary>Conclude a transaction, such as taking an order or a payment.</summary>
    Transact,

    /// <summary>Handle what was agreed, such as confirming an order or sending its details.</summary>
    Fulfil,

    /// <summary>Bring product or service to the customer.</summary>
    Distribute,
}
