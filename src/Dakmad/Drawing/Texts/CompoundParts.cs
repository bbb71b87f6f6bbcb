using System;

namespace Dakmad.Drawing.Texts;

/// <summary>
/// Words of which Dutch compounds in marketing plans often consist, so that a compound breaks where a reader hears its parts
/// (<c>voorjaars-actie</c>, <c>contact-momenten</c>). A list, since Dutch has no rule for it; what is not in it breaks by
/// syllables.
/// </summary>
internal static class CompoundParts
{
    private static readonly string[] Parts =
    [
        .. "aanbieding aanbod aankoop aanmelding aanvraag aanvrager abonnement account actie activiteit adres advies afdeling".Split(
            ' '
        ),
        .. "afhandeling afspraak antwoord arbeid artikel balie bedrijf behoefte beleid bericht bestel bestelling betaal betaling".Split(
            ' '
        ),
        .. "bevestiging bezoek bezoeker bezorg bezorging bijeenkomst bon brief brochure budget campagne centrum communicatie".Split(
            ' '
        ),
        .. "contact contract controle dag demonstratie dienst discipline doel doelgroep doelstelling document factuur fase feest".Split(
            ' '
        ),
        .. "folder formulier foto functie garantie gebied gebruik gebruiker gegeven gegevens gesprek groep handleiding".Split(
            ' '
        ),
        .. "herinnering herstel huis informatie installatie jaar jaren kaart kanaal kantoor kennis keuze klant klanten koop koper".Split(
            ' '
        ),
        .. "korting kosten kwartaal kwaliteit leden leider leverancier levering lid lijst loket maand machine magazijn manager markt".Split(
            ' '
        ),
        .. "marketing medewerker medium middel middelen moment momenten monteur najaar nieuws niveau nota nummer onderdeel".Split(
            ' '
        ),
        .. "onderhoud onderzoek ondersteuning ontvangst opdracht opleiding oplossing order overeenkomst overleg overzicht pagina".Split(
            ' '
        ),
        .. "pakket partner periode personeel plaats plan planning post premie prijs prijzen probleem procedure proces product".Split(
            ' '
        ),
        .. "productie programma promotie punt reactie reclame regeling regio registratie reis reparatie resultaat retour samenwerking".Split(
            ' '
        ),
        .. "scherm school seizoen service site spot staat stap start strategie studie systeem taak team techniek telefoon tent".Split(
            ' '
        ),
        .. "termijn tevredenheid tijd toelichting toepassing toestel training traject uitnodiging uitleg uren vacature vakantie".Split(
            ' '
        ),
        .. "veld verkoop verkoper verlenging verpakking verslag verzekering verzending verzoek video voorjaar voorraad voorstel".Split(
            ' '
        ),
        .. "voorwaarde voorwaarden vraag vragen waarde wagen webwinkel week welkomst werk werving winkel winter zaak zaken zomer zorg".Split(
            ' '
        ),
    ];

    /// <summary>What a word that follows a linking <c>s</c> begins with, where it begins with a vowel.</summary>
    private static readonly string[] Beginnings = ["aan", "af", "in", "on", "op", "over", "uit"];

    /// <summary>What takes an <c>s</c> that belongs to it before the next part.</summary>
    private static readonly string[] Linked = ["ing", "heid", "schap", "teit", "ion"];

    private const int FewestLetters = 3;

    /// <summary>Whether a part of a compound ends at a place and another begins there.</summary>
    public static bool IsSeam(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length < FewestLetters || right.Length < FewestLetters || !char.IsLetter(right[0]))
        {
            return false;
        }

        var begins = StartsWithAny(right, Parts);
        if (TextWrapping.IsVowel(right[0]))
        {
            // "contact-ering" is no seam, and "markts-egment" is none.
            return (begins && (EndsPart(left) || EndsLinked(left)))
                || (EndsLinked(left) && StartsWithAny(right, Beginnings));
        }

        return IsSuffix(right) ? HasVowel(left)
            : begins ? HasVowel(left) && EndsSyllable(left, right)
            : right[0] is not ('s' or 'S') && (EndsPart(left) || EndsLinked(left)) && HasVowel(right);
    }

    /// <summary>Of "ongeschikt-heid" the <c>t</c> and the <c>h</c> begin nothing together.</summary>
    private static bool IsSuffix(ReadOnlySpan<char> text) =>
        text.StartsWith("heid", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text ends with a part, as it stands before another.</summary>
    private static bool EndsPart(ReadOnlySpan<char> text) => EndsWithAny(text, Parts);

    /// <summary>Whether a text ends with a part and the letter that links it to the next.</summary>
    private static bool EndsLinked(ReadOnlySpan<char> text) =>
        text[^1] is 's' or 'S' && (EndsWithAny(text[..^1], Parts) || EndsWithAny(text[..^1], Linked));

    /// <summary>Of "s-tart" in "kickstart" the <c>s</c> is no end: what begins with a part must not begin sooner.</summary>
    private static bool EndsSyllable(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        TextWrapping.IsVowel(left[^1])
        || EndsPart(left)
        || EndsLinked(left)
        || !TextWrapping.IsOnset(left[^1], right[0]);

    private static bool HasVowel(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (TextWrapping.IsVowel(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
