namespace Dakmad.Tables;

/// <summary>What a column of a table of parts is for.</summary>
internal enum TableRole
{
    /// <summary>The level of the plan that a part stands on.</summary>
    Level,

    /// <summary>The id of the part that holds it.</summary>
    Owner,

    /// <summary>A field of the part, or of a part of it.</summary>
    Field,

    /// <summary>The fields that the model does not know, as a JSON object.</summary>
    Extra,
}
