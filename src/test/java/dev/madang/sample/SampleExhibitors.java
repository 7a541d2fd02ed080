package dev.madang.sample;

import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Exhibitors whose names nobody takes for real ones, counted in the order of the booth numbers. */
final class SampleExhibitors {

    private static final List<String> ABROAD = List.of(
            "AE", "AU", "BR", "CA", "CN", "DE", "DK", "EE", "EG", "ES", "FI", "FR", "GB", "ID", "IL", "IN", "IT", "JP",
            "KE", "KZ", "LA", "MA", "MN", "MX", "MY", "NL", "PE", "PH", "PL", "QA", "RW", "SA", "SE", "SG", "TH", "TR",
            "TW", "US", "UZ", "VN");

    private static final int CITIES_AT_HOME_PERCENT = 45;
    private static final int COMPANIES_AT_HOME_PERCENT = 86;
    private static final int INSTITUTIONS_PERCENT = 14;

    private final List<Exhibitor> made = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Returns all that were made. */
    List<Exhibitor> made() {
        return List.copyOf(made);
    }

    /** Makes the exhibitor that takes a booth. */
    Exhibitor forBooth(String number, Taker taker) {
        Lot lot = Lot.of("exhibitor of " + number);
        Exhibitor exhibitor =
                switch (taker) {
                    case HOST -> make("City %03d", "예시 도시 %03d", Exhibitor.Kind.CITY, "KR");
                    case CITIES ->
                        make("City %03d", "예시 도시 %03d", Exhibitor.Kind.CITY, country(lot, CITIES_AT_HOME_PERCENT));
                    case NATIONS -> make("Pavilion %02d", "예시 국가관 %02d", Exhibitor.Kind.INSTITUTION, country(lot, 0));
                    case COMPANIES -> company(lot);
                    case MIXED ->
                        Lot.of("kind of " + number).percent() < INSTITUTIONS_PERCENT
                                ? make("Institution %02d", "예시 기관 %02d", Exhibitor.Kind.INSTITUTION, "KR")
                                : company(lot);
                };
        made.add(exhibitor);
        return exhibitor;
    }

    private Exhibitor company(Lot lot) {
        return make("Company %03d", "예시 기업 %03d", Exhibitor.Kind.COMPANY, country(lot, COMPANIES_AT_HOME_PERCENT));
    }

    private Exhibitor make(String english, String korean, Exhibitor.Kind kind, String country) {
        int count = counts.merge(english, 1, Integer::sum);
        String name = "Sample " + String.format(Locale.ROOT, english, count);
        return new Exhibitor(
                Lot.id(name), new LocalText(String.format(Locale.ROOT, korean, count), name), kind, country);
    }

    private static String country(Lot lot, int atHomePercent) {
        return lot.percent() < atHomePercent ? "KR" : lot.oneOf(ABROAD);
    }
}
