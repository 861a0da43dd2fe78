package org.palimpsest.command.web;

import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.EdtfException;
import org.palimpsest.command.editing.Rejection;

import java.util.ArrayList;
import java.util.List;

/** The dates of a request's body. */
public final class Dates {

    private Dates() {}

    /**
     * @throws Rejection.AgainstRule where it is no EDTF level 1 date
     */
    public static Edtf date(String text, String pointer) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException noDate) {
            throw new Rejection.AgainstRule(pointer, noDate.getMessage());
        }
    }

    /**
     * @throws Rejection.AgainstRule where one of them is no EDTF level 1 date
     */
    public static List<Edtf> dates(List<String> texts, String pointer) {
        List<Edtf> dates = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            dates.add(date(texts.get(i), pointer + "/" + i));
        }
        return List.copyOf(dates);
    }
}
