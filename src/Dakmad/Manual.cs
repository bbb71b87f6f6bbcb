namespace Dakmad;

/// <summary>Handleiding: how to speak with customers and about which subjects information can be given [S3:119-123].</summary>
public sealed record Manual : PlanPart
{
    /// <summary>How to speak with customers.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Approach
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>The subjects about which information can be given.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of <see cref="TextForm"/>.</exception>
    public ValueList<string> Topics
    {
        get;
        init => field = Require.Texts(value);
    }

    /// <summary>Where the manual can be found, when it is kept elsewhere.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Source
    {
        get;
        init => field = Require.OptionalText(value);
    }
}
