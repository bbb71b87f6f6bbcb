namespace Dakmad;

/// <summary>The languages in which every text of the library exists.</summary>
public enum Language
{
    /// <summary>Nederlands; <c>nl</c> in files and on the command line.</summary>
    Dutch,

    /// <summary>English; <c>en</c> in files and on the command line.</summary>
    English,
}
