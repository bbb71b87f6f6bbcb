namespace Dakmad;

/// <summary>The strategic choice that steers the customer journey [S3:46-58]. They are the value disciplines of Treacy and Wiersema (1995); S3 calls the first by the word of Porter (1980).</summary>
public enum ValueDiscipline
{
    /// <summary>Kostenleiderschap (operational excellence): the journey is filled in as cheaply as possible, perhaps with more online and less phone and face-to-face [S3:46-50].</summary>
    CostLeadership,

    /// <summary>Klantpartnerschap: the journey holds more room for customisation, so that each customer is served individually [S3:50-54].</summary>
    CustomerIntimacy,

    /// <summary>Productleiderschap: a high level of service for all customers, such as being reachable by phone [S3:54-58].</summary>
    ProductLeadership,
}
