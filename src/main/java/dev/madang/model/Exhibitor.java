package dev.madang.model;

import java.util.Objects;

/**
 * Who takes booths: a company, a city or an institution.
 *
 * @param id unique in the plan
 * @param name what is printed
 * @param kind what it is
 * @param country ISO 3166 code of two capital letters, or empty
 */
public record Exhibitor(ElementId id, LocalText name, Kind kind, String country) implements Identified {

    /** What an exhibitor can be. */
    public enum Kind {
        /** 기업. */
        COMPANY,
        /** 도시: a city or local government. */
        CITY,
        /** 기관: a public body, university or association. */
        INSTITUTION
    }

    /**
     * Checks name and country.
     *
     * @throws IllegalArgumentException if the name is empty or the country is not two capital letters
     */
    public Exhibitor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name must not be empty.");
        }
        if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("country \"" + country + "\" must be two capital letters, or empty.");
        }
    }

    /** Returns a copy with another name. */
    public Exhibitor withName(LocalText newName) {
        return new Exhibitor(id, newName, kind, country);
    }
}
