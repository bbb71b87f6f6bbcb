namespace Dakmad;

/// <summary>What to say in a contact, literally [S3:119-123].</summary>
public sealed record Script : PlanPart
{
    /// <summary>The words.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Text
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>Where the script can be found, when it is kept elsewhere.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Source
    {
        get;
        init => field = Require.OptionalText(value);
    }
}
