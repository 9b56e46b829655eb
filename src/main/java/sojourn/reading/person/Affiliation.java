package sojourn.reading.person;

/**
 * A country or organisation named at some tokens.
 *
 * @param code ISO code of the country, or key of the organisation
 * @param tokens number of tokens that name it
 * @param adjective whether it is a word like "Norwegian"
 */
public record Affiliation(String code, int tokens, boolean adjective) {}
