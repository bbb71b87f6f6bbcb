namespace Dakmad;

/// <summary>Who or what does the provider's part of a contact [S0:843-851].</summary>
public enum Handling : byte
{
    /// <summary>The customer does it alone, as on a website.</summary>
    SelfService,

    /// <summary>A machine acts or answers, as a chatbot or an e-mail flow.</summary>
    Automated,

    /// <summary>A person acts or answers.</summary>
    Staffed,
}
