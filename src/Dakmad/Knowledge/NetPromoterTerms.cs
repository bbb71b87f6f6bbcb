using Dakmad.Glossary;

namespace Dakmad.Knowledge;

/// <summary>The Net Promoter Score as it is computed, and the publications that knowledge comes from.</summary>
internal static class NetPromoterTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<NetPromoterScore>(
            "Net Promoter Score",
            "Net Promoter Score",
            "Net Promoter Scores",
            "Net Promoter Scores",
            "NPS"
        );
        terms.Property<NetPromoterScore>(nameof(NetPromoterScore.Promoters), "promotors", "promoters");
        terms.Property<NetPromoterScore>(nameof(NetPromoterScore.Passives), "passief tevredenen", "passives");
        terms.Property<NetPromoterScore>(nameof(NetPromoterScore.Detractors), "criticasters", "detractors");
        terms.Property<NetPromoterScore>(nameof(NetPromoterScore.Respondents), "respondenten", "respondents");
        terms.Property<NetPromoterScore>(nameof(NetPromoterScore.Value), "NPS", "NPS");
        terms.Property<NetPromoterScore>(nameof(NetPromoterScore.Rounded), "afgeronde NPS", "rounded NPS");

        terms.Type<NetPromoterGroup>(
            "groep respondenten",
            "group of respondents",
            "groepen respondenten",
            "groups of respondents"
        );
        terms.Member(NetPromoterGroup.Detractor, "criticaster", "detractor");
        terms.Member(NetPromoterGroup.Passive, "passief tevredene", "passive", "neutrale", "neutral");
        terms.Member(NetPromoterGroup.Promoter, "promotor", "promoter");

        terms.Type<NetPromoterReading>(
            "uitkomst van gelezen scores",
            "outcome of scores",
            "uitkomsten van gelezen scores",
            "outcomes of scores"
        );
        terms.Property<NetPromoterReading>(
            nameof(NetPromoterReading.Score),
            "Net Promoter Score",
            "Net Promoter Score"
        );
        terms.Property<NetPromoterReading>(nameof(NetPromoterReading.Refused), "geweigerde scores", "refused scores");

        terms.Type<RefusedScore>("geweigerde score", "refused score", "geweigerde scores", "refused scores");
        terms.Property<RefusedScore>(nameof(RefusedScore.Index), "positie", "position");
        terms.Property<RefusedScore>(nameof(RefusedScore.Score), "score", "score");
        terms.Property<RefusedScore>(nameof(RefusedScore.Message), "melding", "message");

        terms.Type<Publication>("publicatie", "publication", "publicaties", "publications");
        terms.Property<Publication>(nameof(Publication.Key), "sleutel", "key");
        terms.Property<Publication>(nameof(Publication.Authors), "auteurs", "authors");
        terms.Property<Publication>(nameof(Publication.Title), "titel", "title");
        terms.Property<Publication>(nameof(Publication.Published), "uitgave", "published");
        terms.Property<Publication>(nameof(Publication.Year), "jaar", "year");
    }
}
