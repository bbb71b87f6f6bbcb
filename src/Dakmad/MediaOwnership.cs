namespace Dakmad;

/// <summary>Whose medium it is. The triple is common in the field (paid, owned, earned media); S3 names the earned medium [S3:184], S0 paid [S0:370, 486] and own [S0:239].</summary>
public enum MediaOwnership
{
    /// <summary>The provider's own.</summary>
    Owned,

    /// <summary>Bought from somebody else.</summary>
    Paid,

    /// <summary>Others speak of the provider there, unpaid, such as on social media.</summary>
    Earned,
}
