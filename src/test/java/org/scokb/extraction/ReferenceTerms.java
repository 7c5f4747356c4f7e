package org.scokb.extraction;

import java.util.List;
import org.scokb.extraction.chair.ChairTerm;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/** The turns in the chair, for tests. */
public final class ReferenceTerms {

  private ReferenceTerms() {}

  public static List<ChairTerm> all() {
    return List.of(
        term("CN", "2000-2001", "2001-06-15", "Shanghai"),
        term("RU", "2001-2002", "2002-06-07", "Saint Petersburg"),
        term("RU", "2002-2003", "2003-05-29", "Moscow"),
        term("UZ", "2003-2004", "2004-06-17", "Tashkent"),
        term("KZ", "2004-2005", "2005-07-05", "Astana"),
        term("CN", "2005-2006", "2006-06-15", "Shanghai"),
        term("KG", "2006-2007", "2007-08-16", "Bishkek"),
        term("TJ", "2007-2008", "2008-08-28", "Dushanbe"),
        term("RU", "2008-2009", "2009-06-15/2009-06-16", "Yekaterinburg"),
        term("UZ", "2009-2010", "2010-06-10/2010-06-11", "Tashkent"),
        term("KZ", "2010-2011", "2011-06-14/2011-06-15", "Astana"),
        term("CN", "2011-2012", "2012-06-06/2012-06-07", "Beijing"),
        term("KG", "2012-2013", "2013-09-13", "Bishkek"),
        term("TJ", "2013-2014", "2014-09-11/2014-09-12", "Dushanbe"),
        term("RU", "2014-2015", "2015-07-10", "Ufa"),
        term("UZ", "2015-2016", "2016-06-23/2016-06-24", "Tashkent"),
        term("KZ", "2016-2017", "2017-06-08/2017-06-09", "Astana"),
        term("CN", "2017-2018", "2018-06-09/2018-06-10", "Qingdao"),
        term("KG", "2018-2019", "2019-06-13/2019-06-14", "Bishkek"),
        term("RU", "2019-2020", "2020-11-10", "(video conference)"),
        term("TJ", "2020-2021", "2021-09-17", "Dushanbe"),
        term("UZ", "2021-2022", "2022-09-15/2022-09-16", "Samarkand"),
        term("IN", "2022-2023", "2023-07-04", "(video conference)"),
        term("KZ", "2023-2024", "2024-07-04", "Astana"),
        term("CN", "2024-2025", "2025-08-31/2025-09-01", "Tianjin"),
        term("KG", "2025-2026", "", "Bishkek"));
  }

  private static ChairTerm term(String member, String term, String summit, String city) {
    return new ChairTerm(
        new CountryCode(member),
        Term.parse(term),
        summit.isEmpty() ? null : new EdtfDate(summit),
        city);
  }
}
